package dev.waymark.content;

import static dev.waymark.content.Findable.titles;
import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.PageWalk;
import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import dev.waymark.content.ContentPublisher.Outcome;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search results as a list: their pages, their cost and how they follow publications. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class SearchListTest {

    private static final String SEARCH = "/api/v1/search";

    @Inject
    Publishing publishing;

    @ParameterizedTest
    @ValueSource(strings = {"q=gadget&", "q=gadjet&", "q=gadget+xyzzy+number&", "q=gadget&kind=ROADMAP&", "q=g&"})
    void a_walk_meets_each_hit_once_and_back_the_same(String search) {
        publishing.publish(gadgets());
        var whole = PageWalk.items(SEARCH + "?" + search + "limit=100");
        assertEquals(whole.size(), new HashSet<>(whole).size());
        for (int limit : new int[] {1, 3, 7}) {
            var pages = PageWalk.pages(SEARCH + "?" + search + "limit=" + limit, "next");
            assertEquals(whole, items(pages));
            var last = pages.get(pages.size() - 2).jsonPath().getString("page.next");
            var back = PageWalk.pages(SEARCH + "?" + search + "limit=" + limit + "&after=" + last, "prev");
            assertEquals(whole, items(back.reversed()));
        }
        get(SEARCH + "?" + search + "count=true").then().body("page.total", equalTo(whole.size()));
    }

    @Test
    void a_walk_goes_on_through_a_publication() {
        var tree = gadgets();
        publishing.publish(tree);
        var first = PageWalk.page(SEARCH + "?q=gadjet&limit=5");
        var whole = PageWalk.items(SEARCH + "?q=gadjet&limit=100");
        var next = PageWalk.link(first, "next").orElseThrow();

        publishing.publish(tree.raised().edit("How talk is kept private.", "Of widgets."));
        assertEquals(whole.subList(5, 10), PageWalk.items(PageWalk.page(next)));

        publishing.publish(tree.raised().edit("How talk is kept private.", "A gadjet is something now."));
        assertEquals(List.of("TLS"), PageWalk.page(next).jsonPath().getList("items.title"));
    }

    @Test
    void a_cursor_of_another_text_or_kind_is_refused() {
        publishing.publish(gadgets());
        String cursor = get(SEARCH + "?q=gadget&limit=2").path("page.next");
        get(SEARCH + "?q=gadget&limit=3&after=" + cursor).then().statusCode(200);

        for (var other : List.of("q=gadget+", "q=gadgets", "q=gadget&kind=TOPIC", "q=!!!")) {
            var problem = ProblemAnswer.of(get(SEARCH + "?" + other + "&after=" + cursor), 400);
            assertEquals("/problems/invalid-cursor", problem.getString("type"));
        }
        ProblemAnswer.of(get("/api/v1/topics?q=gadget&after=" + cursor), 400);
    }

    @Test
    void a_search_takes_as_many_statements_for_many_hits_and_words_as_for_one() {
        publishing.publish(gadgets());

        assertStatements(3, request -> request("?q=gadget&limit=1", request));
        assertStatements(3, request -> request("?q=gadjet+numbre+xyzzy+other+words&limit=100", request));
        String cursor = get(SEARCH + "?q=gadget&limit=3").path("page.next");
        assertStatements(4, request -> request("?q=gadget&limit=9&after=" + cursor, request));
        assertStatements(4, request -> request("?q=gadget&limit=8&count=true", request));
        var whole =
                "query($first: Int) { search(q: \"gadget\", first: $first) { nodes { slug item { slug } roadmap { slug } } } }";
        assertStatements(
                5, request -> query(request, whole, Map.of("first", 10)).statusCode(200));
        assertStatements(
                5, request -> query(request, whole, Map.of("first", 30)).statusCode(200));
    }

    @Test
    void graphql_finds_the_same_and_leads_to_the_things_themselves() {
        publishing.publish(gadgets());
        var rest = get(SEARCH + "?q=gadjet&limit=7&count=true").jsonPath();

        var found = query("""
                { search(q: "gadjet", first: 7) { totalCount pageInfo { hasNextPage endCursor }
                    nodes { kind slug title summary highlight { title summary }
                        item { kind slug title } roadmap { slug title } } } }""")
                .statusCode(200)
                .body("errors", equalTo(null))
                .extract()
                .jsonPath();

        for (var member : List.of("kind", "slug", "title", "summary", "highlight")) {
            assertEquals(rest.getList("items." + member), found.getList("data.search.nodes." + member));
        }
        assertEquals(rest.getInt("page.total"), found.getInt("data.search.totalCount"));
        assertEquals(rest.getString("page.next"), found.getString("data.search.pageInfo.endCursor"));
        List<Map<String, Map<String, Object>>> nodes = found.getList("data.search.nodes");
        for (var node : nodes) {
            boolean isRoadmap = "ROADMAP".equals(((Object) node.get("kind")));
            var target = isRoadmap ? node.get("roadmap") : node.get("item");
            assertEquals(((Object) node.get("slug")), target == null ? null : target.get("slug"));
            assertEquals(null, isRoadmap ? node.get("item") : node.get("roadmap"));
        }
        assertThat(rest.getList("items.kind"), hasItem("ROADMAP"));
    }

    @Test
    void graphql_filters_by_kind_and_has_the_errors_of_rest() {
        publishing.publish(gadgets());
        query("{ search(q: \"gadget\", kind: PROJECT) { nodes { kind title } } }")
                .body("data.search.nodes.title", contains("Gadget at home"));
        for (var q : List.of("", "  ", "x".repeat(201))) {
            query("query($q: String!) { search(q: $q) { nodes { slug } } }", Map.of("q", q))
                    .body("errors[0].extensions.code", equalTo("invalid-input"))
                    .body("errors[0].extensions.errors[0].pointer", equalTo("/q"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', q",
        "?kind=TOPIC, q",
        "?q=, q",
        "?q=%20, q",
        "?q=a&kind=, kind",
        "?q=a&kind=topic, kind",
        "?q=a&limit=0, limit"
    })
    void what_cannot_be_meant_is_invalid_input(String parameters, String pointer) {
        publishing.publish(gadgets());
        var problem = ProblemAnswer.of(given().urlEncodingEnabled(false).get(SEARCH + parameters), 400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertThat(problem.getList("errors.pointer"), contains("/" + pointer));
    }

    @Test
    void retired_things_are_not_found_and_those_put_back_are() {
        var tree = new Findable().roadmap("Wombat way", "Nothing.").tree().edit("title: TLS", "title: Wombats");
        publishing.publish(tree);
        assertThat(titles("wombat"), contains("Wombats", "Wombat way"));

        publishing.publish(tree.raised()
                .edit(Tree.TLS.replace("title: TLS", "title: Wombats"), "")
                .without("findable.yaml"));
        assertThat(titles("wombat"), not(hasItem("Wombats")));
        assertThat(titles("wombat"), not(hasItem("Wombat way")));

        publishing.publish(tree.raised());
        assertThat(titles("wombat"), contains("Wombats", "Wombat way"));
    }

    @Test
    void an_upgrade_makes_the_same_tree_findable_and_no_new_versions() throws SQLException {
        var tree = new Findable().topic("Axolotl").tree();
        publishing.publish(tree);
        publishing.sql(
                "update publication set hash = 'of format 1, ' || number where number = (select max(number) from publication)");
        publishing.sql("delete from search_entry");
        publishing.sql("delete from search_word");

        assertEquals(Outcome.PUBLISHED, publishing.publish(tree).outcome());

        assertThat(titles("axolotl"), contains("Axolotl"));
        get("/api/v1/roadmaps/" + tree.slug("path")).then().body("version.number", equalTo(1));
    }

    private static Tree gadgets() {
        var gadgets =
                new Findable().project("Gadget at home", "A gadget.").certification("Certified", "Gadget Institute");
        for (int i = 0; i < 20; i++) {
            gadgets.topic("Gadget number " + i % 3);
            gadgets.roadmap("Gadget way", "A gadget.");
        }
        return gadgets.tree();
    }

    private static List<Map<String, Object>> items(List<Response> pages) {
        return pages.stream().flatMap(page -> PageWalk.items(page).stream()).toList();
    }

    private static void request(String parameters, RequestSpecification request) {
        request.urlEncodingEnabled(false).get(SEARCH + parameters).then().statusCode(200);
    }

    private static void assertStatements(int number, Consumer<RequestSpecification> request) {
        // Now and then a request queries the content version; that statement does not count.
        var statements = Statements.of(request).stream()
                .filter(statement -> !statement.contains("from publication"))
                .toList();
        assertEquals(number, statements.size(), statements::toString);
    }
}
