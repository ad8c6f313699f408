package dev.waymark.content;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NothingPublished.class)
class RenamingTest {

    @Inject
    Publishing publishing;

    @Test
    void a_renamed_item_stays_the_same_one() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var id = publishing.topicId(tree.slug("http"));
        publishing.publish(renamed(tree, "http", "http-semantics"));

        assertEquals(id, publishing.topicId(tree.slug("http-semantics")));
        assertEquals(id, publishing.topicId(tree.slug("http")), "by its former slug");
    }

    @Test
    void a_renamed_items_old_address_redirects() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(renamed(tree, "http", "http-semantics"));

        expectRedirect("/api/v1/topics/", tree.slug("http"), tree.slug("http-semantics"));
        get("/api/v1/topics?limit=100").then().body("items.slug", not(hasItem(tree.slug("http"))));
    }

    @Test
    void an_old_address_goes_on_redirecting_when_the_content_forgets_it() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(renamed(tree, "http", "http-semantics"));
        publishing.publish(tree.edit("@http", "@http-semantics"));

        expectRedirect("/api/v1/topics/", tree.slug("http"), tree.slug("http-semantics"));
    }

    @Test
    void an_item_that_is_merged_into_another_redirects_there() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.with(Tree.CATALOGUE, tree.text(Tree.CATALOGUE).replace(Tree.TLS, ""))
                .edit("slug: @http", "slug: @http\n    formerSlugs: [@tls]"));

        expectRedirect("/api/v1/topics/", tree.slug("tls"), tree.slug("http"));
    }

    @Test
    void a_rename_alone_makes_no_roadmap_version() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(renamed(tree, "http", "http-semantics"));

        get("/api/v1/roadmaps/" + tree.slug("path"))
                .then()
                .body("version.number", equalTo(1))
                .body("stages[0].steps.slug", contains(tree.slug("http-semantics"), tree.slug("dns")));
    }

    @Test
    void an_item_renamed_twice_is_found_by_all_its_names() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var id = publishing.topicId(tree.slug("http"));
        publishing.publish(renamed(tree, "http", "http-semantics"));
        publishing.publish(tree.edit("@http", "@http-9110")
                .edit("slug: @http-9110", "slug: @http-9110\n    formerSlugs: [@http-semantics, @http]"));

        assertEquals(id, publishing.topicId(tree.slug("http-9110")));
        expectRedirect("/api/v1/topics/", tree.slug("http"), tree.slug("http-9110"));
        expectRedirect("/api/v1/topics/", tree.slug("http-semantics"), tree.slug("http-9110"));
    }

    @Test
    void a_rename_that_is_taken_back_brings_the_same_item_back() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var id = publishing.topicId(tree.slug("http"));
        publishing.publish(renamed(tree, "http", "http-semantics"));
        publishing.publish(tree.edit("title: DNS", "title: The DNS"));

        assertEquals(id, publishing.topicId(tree.slug("http")));
        get("/api/v1/topics/" + tree.slug("http")).then().statusCode(200);
    }

    @Test
    void a_new_item_may_take_the_name_that_another_gave_up() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var id = publishing.topicId(tree.slug("tls"));
        publishing.publish(renamed(tree, "tls", "tls-protocol"));
        publishing.publish(tree.edit(Tree.TLS, Tree.TLS + Tree.TLS.replace("@tls", "@tls-protocol")));

        assertEquals(id, publishing.topicId(tree.slug("tls-protocol")));
        assertNotEquals(id, publishing.topicId(tree.slug("tls")));
        get("/api/v1/topics/" + tree.slug("tls")).then().statusCode(200);
    }

    /** In one tree they cannot: a former slug that is in use would be a riddle. In three they can. */
    @Test
    void two_items_swap_their_slugs_by_way_of_a_third() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var http = publishing.topicId(tree.slug("http"));
        var dns = publishing.topicId(tree.slug("dns"));
        publishing.publish(renamed(tree, "http", "moving"));
        publishing.publish(renamed(tree.edit("@http", "@moving"), "dns", "http"));
        publishing.publish(tree.edit("@http", "@swapping")
                .edit("@dns", "@http")
                .edit("@swapping", "@dns")
                .edit("slug: @dns", "slug: @dns\n    formerSlugs: [@moving]"));

        assertEquals(http, publishing.topicId(tree.slug("dns")));
        assertEquals(dns, publishing.topicId(tree.slug("http")));
        get("/api/v1/roadmaps/" + tree.slug("path"))
                .then()
                .body("version.number", equalTo(1))
                .body("stages[0].steps.slug", contains(tree.slug("dns"), tree.slug("http")));
        expectRedirect("/api/v1/topics/", tree.slug("moving"), tree.slug("dns"));
    }

    @Test
    void a_renamed_roadmap_keeps_its_versions_and_its_old_addresses_redirect() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.edit("title: The path", "title: The way"));
        publishing.publish(renamed(tree.edit("title: The path", "title: The way"), "path", "way"));

        get("/api/v1/roadmaps/" + tree.slug("way") + "/versions").then().body("items.number", contains(2, 1));
        get("/api/v1/roadmaps?limit=100").then().body("items", hasSize(1));
        expectRedirect("/api/v1/roadmaps/", tree.slug("path"), tree.slug("way"));
        expectRedirect("/api/v1/roadmaps/", tree.slug("path") + "/versions/1", tree.slug("way") + "/versions/1");
    }

    @Test
    void a_roadmaps_rename_that_is_taken_back_brings_its_versions_back() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(renamed(tree, "path", "way"));
        publishing.publish(tree.edit("title: The path", "title: The old path"));

        get("/api/v1/roadmaps/" + tree.slug("path") + "/versions").then().body("items.number", contains(2, 1));
    }

    private static Tree renamed(Tree tree, String from, String to) {
        return tree.edit("@" + from, "@" + to)
                .edit("slug: @%s\n".formatted(to), "slug: @%s\n    formerSlugs: [@%s]\n".formatted(to, from));
    }

    private static void expectRedirect(String collection, String from, String to) {
        given().redirects()
                .follow(false)
                .get(collection + from)
                .then()
                .statusCode(308)
                .header("Location", endsWith(collection + to));
    }
}
