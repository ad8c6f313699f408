package dev.waymark.content;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lists in the order of titles, and lists of what is named by slug. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class SortedAndNamedTest {

    /** As they are sorted; the slugs are in the opposite order. */
    private static final List<String> TITLES =
            List.of("AWS", "aws CDK", "AWS IAM", "C#", "Éclair", "ecology", "Über", "uv", "Zig", "Привет", "日本");

    @Inject
    Publishing publishing;

    @Test
    void titles_are_sorted_alike_in_every_database_regardless_of_case_and_accents() {
        var tree = titled();
        var list = "/api/v1/topics?sort=title&category=" + tree.slug("basics");
        for (int limit : List.of(1, 3, 100)) {
            assertEquals(TITLES, titles(PageWalk.items(list + "&limit=" + limit)));
        }
        var last = PageWalk.pages(list + "&limit=4", "next").getLast();
        var backward = PageWalk.pages(PageWalk.link(last, "prev").orElseThrow(), "prev");
        assertEquals(
                TITLES.subList(0, 8),
                backward.reversed().stream()
                        .flatMap(page -> titles(PageWalk.items(page)).stream())
                        .toList());
        assertEquals(
                TITLES.reversed(),
                titles(PageWalk.items("/api/v1/topics?sort=slug&limit=100&category=" + tree.slug("basics"))));
        query(
                        "query($of: [String!]) { topics(category: $of, sort: TITLE) { nodes { title } } }",
                        Map.of("of", tree.slug("basics")))
                .body("data.topics.nodes.title", equalTo(TITLES));
    }

    @Test
    void equal_titles_are_sorted_by_slug() {
        var tree = Tree.fresh().edit("title: DNS", "title: http").edit("title: TLS", "title: Http");
        publishing.publish(tree);
        get("/api/v1/topics?sort=title&category=" + tree.slug("basics"))
                .then()
                .body("items.slug", contains(tree.slug("dns"), tree.slug("http"), tree.slug("tls")));
    }

    @Test
    void a_cursor_is_bound_to_the_order() {
        var tree = titled();
        var list = "/api/v1/topics?limit=2&category=" + tree.slug("basics");
        String byTitle = get(list + "&sort=title").path("page.next");
        String bySlug = get(list).path("page.next");
        ProblemAnswer.of(get(list + "&after=" + byTitle), 400);
        ProblemAnswer.of(get(list + "&sort=title&after=" + bySlug), 400);
        get(list + "&sort=slug&after=" + bySlug).then().statusCode(200);
    }

    @Test
    void a_long_title_leaves_room_for_its_cursor() {
        var tree = Tree.fresh().edit("title: DNS", "title: " + "日".repeat(200)).edit("title: TLS", "title: 本");
        publishing.publish(tree);
        var list = "/api/v1/topics?limit=1&sort=title&category=" + tree.slug("basics");
        assertEquals(
                List.of(tree.slug("http"), tree.slug("dns"), tree.slug("tls")),
                PageWalk.items(list).stream().map(topic -> topic.get("slug")).toList());
    }

    @Test
    void roadmaps_are_sorted_by_the_titles_of_their_latest_versions() {
        var tree = Tree.fresh();
        publishing.publish(tree.with(
                "roadmaps/b.yaml", tree.text(Tree.PATH).replace("@path", "@b").replace("The path", "A way")));
        var list = "/api/v1/roadmaps?focus=%s".formatted(tree.slug("web"));
        get(list + "&sort=title").then().body("items.title", contains("A way", "The path"));
        publishing.publish(tree.raised()
                .with(
                        "roadmaps/b.yaml",
                        tree.text(Tree.PATH).replace("@path", "@b").replace("The path", "Their way")));
        get(list + "&sort=title").then().body("items.title", contains("The path", "Their way"));
        query(
                        "query($of: [String!]) { roadmaps(focus: $of, sort: TITLE) { nodes { title } } }",
                        Map.of("of", tree.slug("web")))
                .body("data.roadmaps.nodes.title", contains("The path", "Their way"));
    }

    @Test
    void an_order_that_does_not_exist_is_invalid() {
        for (var sort : List.of("-title", "TITLE", "title,slug", "level")) {
            var problem = ProblemAnswer.of(given().queryParam("sort", sort).get("/api/v1/topics"), 400);
            assertEquals("must be one of slug, title", problem.getString("errors[0].detail"));
        }
    }

    @Test
    void items_are_read_by_their_slugs_as_one_by_one() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.with(Tree.CATALOGUE, tree.text(Tree.CATALOGUE).replace(Tree.TLS, ""))
                .edit("@http", "@http-semantics")
                .edit("slug: @http-semantics", "slug: @http-semantics\n    formerSlugs: [@http]"));
        var asked = Stream.of("tls", "http", "nowhere", "dns", "http-semantics")
                .map(tree::slug)
                .toList();
        var found = List.of(tree.slug("dns"), tree.slug("http-semantics"), tree.slug("tls"));
        var list = "/api/v1/topics?slug=" + String.join("&slug=", asked);

        get(list)
                .then()
                .body("items.slug", equalTo(found))
                .body(
                        "items[2].retiredAt",
                        equalTo(get("/api/v1/topics/" + tree.slug("tls")).path("retiredAt")));
        get(list + "&level=FOUNDATIONAL").then().body("items.slug", equalTo(found.subList(0, 2)));
        assertEquals(
                found,
                PageWalk.items(list + "&limit=1").stream()
                        .map(topic -> topic.get("slug"))
                        .toList());
        query("query($of: [String!]) { topics(slug: $of) { nodes { slug } } }", Map.of("of", asked))
                .body("data.topics.nodes.slug", equalTo(found));
        get("/api/v1/resources?slug=" + tree.slug("rfc")).then().body("items.slug", contains(tree.slug("rfc")));
        get("/api/v1/projects?slug=" + tree.slug("rfc")).then().body("items", equalTo(List.of()));
    }

    @Test
    void roadmaps_are_read_by_their_slugs_as_one_by_one() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.without(Tree.PATH));
        get("/api/v1/roadmaps?slug=nowhere&slug=" + tree.slug("path"))
                .then()
                .body("items.slug", contains(tree.slug("path")));
        query("query($of: [String!]) { roadmaps(slug: $of) { nodes { slug } } }", Map.of("of", tree.slug("path")))
                .body("data.roadmaps.nodes.slug", contains(tree.slug("path")));
    }

    @Test
    void the_page_has_room_for_all_that_is_named() {
        var tree = titled();
        var padding = IntStream.range(0, 89).mapToObj(i -> "nowhere-" + i);
        var slugs = Stream.concat(IntStream.range(0, 11).mapToObj(i -> slug(tree, i)), padding)
                .toList();
        var all = "/api/v1/topics?slug=" + String.join("&slug=", slugs);
        get(all).then().statusCode(200).body("page.limit", equalTo(100)).body("items.size()", equalTo(11));
        get("/api/v1/topics?limit=5&slug=" + String.join("&slug=", slugs.subList(0, 11)))
                .then()
                .body("page.limit", equalTo(5));
        query("query($of: [String!]) { topics(slug: $of) { nodes { slug } } }", Map.of("of", slugs))
                .body("data.topics.nodes.size()", equalTo(11));
        var tooMany = Stream.concat(slugs.stream(), Stream.of("one-more")).toList();
        query("query($of: [String!]) { topics(slug: $of) { nodes { slug } } }", Map.of("of", tooMany))
                .body("errors[0].extensions.errors[0].detail", equalTo("must have at most 100 values"));
    }

    /** A tree whose topics have the titles. */
    private Tree titled() {
        var tree = Tree.fresh();
        var topics = IntStream.range(0, TITLES.size())
                .mapToObj(i -> Tree.TLS
                        .replace("@tls", "@topic-" + (char) ('z' - i))
                        .replace("title: TLS", "title: \"%s\"".formatted(TITLES.get(i)))
                        .replace("    prerequisites: [@http]\n", ""))
                .collect(Collectors.joining());
        var catalogue = tree.text(Tree.CATALOGUE);
        var made = tree.without(Tree.PATH)
                .with(Tree.CATALOGUE, catalogue.substring(0, catalogue.indexOf("topics:\n")) + "topics:\n" + topics)
                .edit("[@http]", "[@topic-z]");
        publishing.publish(made);
        return made;
    }

    private static String slug(Tree tree, int place) {
        return tree.slug("topic-" + (char) ('z' - place));
    }

    private static List<Object> titles(List<Map<String, Object>> items) {
        return items.stream().map(item -> item.get("title")).toList();
    }
}
