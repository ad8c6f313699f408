package dev.waymark.content;

import static dev.waymark.content.Findable.search;
import static dev.waymark.content.Findable.titles;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What finds what. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class SearchTest {

    @Inject
    Publishing publishing;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kuberntes | Kubernetes",
                "kubrenetes | Kubernetes",
                "kkubernetes | Kubernetes",
                "ubernetes | Kubernetes",
                "cubernetis | Kubernetes",
                "kubrnet | Kubernetes",
                "KUBER | Kubernetes",
                "kubernetes | Kubernetes",
                "dokcer | Docker",
                "doker | Docker",
                "c i c d | CI/CD",
                "ci/cd | CI/CD",
                "ci-cd | CI/CD",
                "cicd | CI/CD",
                "CICD | CI/CD",
                "oauth | OAuth 2.0",
                "oauth2 | OAuth 2.0",
                "o auth | OAuth 2.0",
                "zero-trust | Zero trust",
                "zerotrust | Zero trust",
                "zero trsut | Zero trust",
                "cafe | Café culture",
                "CAFÉ | Café culture",
                "cafe\u0301 | Café culture",
                "resumé | Resume writing",
                "strasse | Straße",
                "STRASSE | Straße",
                "smorrebrod | Smørrebrød",
                "caching strategies | Cache strategy",
                "cached | Cache strategy",
                "git hub actions | GitHub Actions",
                "git hub | GitHub Actions",
                "post gres ql | PostgreSQL",
                "oreilly | O'Reilly books",
                "o'reilly | O'Reilly books",
                "the docker | Docker",
                "日本 | 日本語",
                "שלום | שלום עולם",
                "the who | The Who"
            })
    void a_text_finds_what_is_meant(String q, String title) {
        publishing.publish(new Findable()
                .topic("Kubernetes")
                .topic("Docker")
                .topic("CI/CD")
                .topic("OAuth 2.0")
                .topic("Zero trust")
                .topic("Café culture")
                .topic("Resume writing")
                .topic("Straße")
                .topic("Smørrebrød")
                .topic("Cache strategy")
                .topic("GitHub Actions")
                .topic("PostgreSQL")
                .topic("O'Reilly books")
                .topic("日本語")
                .topic("שלום עולם")
                .topic("The Who")
                .tree());

        assertEquals(title, titles(q).getFirst());
    }

    @Test
    void whatever_is_published_is_found_by_what_it_says_of_itself() {
        var tree = new Findable()
                .topic("Alpha", "Of quorums.", Map.of("formerSlugs", List.of("zeppelin")))
                .topic("Beta", "Nothing.", Map.of("parent", "@q0"))
                .resource("Gamma", "Nothing.", Map.of("authors", List.of("Ada Lovelace"), "publisher", "Springer"))
                .certification("Delta", "Acme Institute")
                .project("Epsilon", "Builds a lighthouse.")
                .roadmap("Zeta", "To the moon.")
                .tree();
        publishing.publish(tree);

        assertThat(titles("quorum"), contains("Alpha"));
        assertThat(titles("zeppelin"), contains("Alpha"));
        assertThat(titles("alpha"), contains("Alpha", "Beta"));
        assertThat(titles("lovelace"), contains("Gamma"));
        assertThat(titles("springer"), contains("Gamma"));
        assertThat(titles("acme"), contains("Delta"));
        assertThat(titles("lighthouse"), contains("Epsilon"));
        assertThat(titles("moon"), contains("Zeta"));
        assertThat(titles(tree.slug("q5")), hasItem("Zeta"));
        assertThat(titles("basics"), hasItem("Alpha"));
    }

    @Test
    void a_hit_has_every_member_and_leaves_out_absent_ones() {
        var tree = new Findable()
                .resource("Gizmo docs", "All of it.", Map.of("url", "https://example.org/gizmo"))
                .roadmap("Gizmo path", "All the way.")
                .tree();
        publishing.publish(tree);

        assertThat(
                search("gizmo").getList("items"),
                contains(
                        Map.of(
                                "kind",
                                "ROADMAP",
                                "slug",
                                tree.slug("q1"),
                                "key",
                                "roadmaps/" + tree.slug("q1"),
                                "title",
                                "Gizmo path",
                                "summary",
                                "All the way.",
                                "highlight",
                                Map.of("title", "<mark>Gizmo</mark> path", "summary", "All the way.")),
                        Map.of(
                                "kind", "RESOURCE",
                                "slug", tree.slug("q0"),
                                "key", "resources/" + tree.slug("q0"),
                                "title", "Gizmo docs",
                                "summary", "All of it.",
                                "url", "https://example.org/gizmo",
                                "highlight", Map.of("title", "<mark>Gizmo</mark> docs", "summary", "All of it."))));
    }

    @Test
    void the_kind_filter_finds_that_kind_and_nothing_else() {
        publishing.publish(new Findable()
                .topic("Gadget one")
                .resource("Gadget two", "Nothing.", Map.of())
                .project("Gadget three", "Nothing.")
                .certification("Gadget four", "Acme")
                .roadmap("Gadget five", "Nothing.")
                .tree());

        assertEquals(5, titles("gadget").size());
        Map.of("TOPIC", "one", "RESOURCE", "two", "PROJECT", "three", "CERTIFICATION", "four", "ROADMAP", "five")
                .forEach((kind, number) -> given().queryParam("q", "gadget")
                        .queryParam("kind", kind)
                        .queryParam("count", true)
                        .get("/api/v1/search")
                        .then()
                        .body("items.title", contains("Gadget " + number))
                        .body("items.kind", contains(kind))
                        .body("page.total", equalTo(1)));
    }

    @Test
    void all_words_must_match_and_only_if_nothing_has_them_all_any_will_do() {
        publishing.publish(new Findable()
                .topic("Blue whales")
                .topic("Blue moons")
                .topic("Whales and moons and stars")
                .tree());

        assertThat(titles("blue whales"), contains("Blue whales"));
        assertThat(titles("whales xyzzy"), containsInAnyOrder("Blue whales", "Whales and moons and stars"));
        assertThat(
                "what has most words comes first",
                titles("blue moons stars xyzzy"),
                contains("Blue moons", "Whales and moons and stars", "Blue whales"));
    }

    @Test
    void highlights_are_html_that_is_safe_to_insert() {
        publishing.publish(new Findable()
                .topic("A <b>&\" wombat's 'den'", "<img src=x onerror=alert(1)> Wombats & co.")
                .tree());

        var hit = search("wombat");
        assertEquals(
                "A &lt;b&gt;&amp;&quot; <mark>wombat&#39;s</mark> &#39;den&#39;",
                hit.getString("items[0].highlight.title"));
        assertEquals(
                "&lt;img src=x onerror=alert(1)&gt; <mark>Wombats</mark> &amp; co.",
                hit.getString("items[0].highlight.summary"));
        assertEquals("A <b>&\" wombat's 'den'", hit.getString("items[0].title"));
    }

    @Test
    void what_was_meant_is_highlighted_where_it_was_misspelt_and_as_it_is_written() {
        publishing.publish(new Findable()
                .topic("CAFÉ Terrasse", "Déjà vu: cache, cached, caching.")
                .tree());

        assertEquals(
                "<mark>CAFÉ</mark> <mark>Terrasse</mark>",
                search("cafe terasse").getString("items[0].highlight.title"));
        assertEquals(
                "Déjà vu: <mark>cache</mark>, <mark>cached</mark>, <mark>caching</mark>.",
                search("caches").getString("items[0].highlight.summary"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "😀", "--", "%", "_", "\\", "' \"", "&|!()<->:*", "\u0301", "\u200b."})
    void a_text_without_a_letter_or_a_digit_finds_nothing(String q) {
        publishing.publish(new Findable().topic("100%_sure\\ '\"").tree());
        given().queryParam("q", q)
                .queryParam("count", true)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()))
                .body("page.total", equalTo(0))
                .body("page.hasNext", equalTo(false));
    }
}
