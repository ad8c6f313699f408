package dev.waymark.content;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Compositions follow the current content version, and can be computed again from an earlier one. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class CompositionContentVersionTest {

    @Inject
    Publishing publishing;

    private static Response composed(Tree tree, String more) {
        return get("/api/v1/compositions?focus=" + tree.slug("web") + more);
    }

    private static JsonPath read(Response response) {
        return response.then().statusCode(200).extract().jsonPath();
    }

    @Test
    void a_publication_changes_what_is_composed_and_the_older_one_gives_what_it_gave() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var first = composed(tree, "");
        assertThat(read(first).getList("stages.steps.flatten().slug"), contains(tree.slug("http")));

        publishing.publish(tree.raised().edit("topics: [@http]", "topics: [@tls, @http]"));
        var second = composed(tree, "");
        assertThat(read(second).getList("stages.steps.flatten().slug"), contains(tree.slug("http"), tree.slug("tls")));
        assertThat(read(second).getString("hash"), not(equalTo(read(first).getString("hash"))));

        int version = read(first).getInt("contentVersion");
        assertEquals(version + 1, read(second).getInt("contentVersion"));
        assertEquals(
                first.asString(), composed(tree, "&contentVersion=" + version).asString());
        assertEquals(
                second.asString(),
                composed(tree, "&contentVersion=" + (version + 1)).asString());
        ProblemAnswer.of(composed(tree, "&contentVersion=" + (version + 2)), 400);
    }

    @Test
    void a_number_that_nothing_has_yet_is_known_once_something_has_it() {
        var tree = Tree.fresh();
        long number = publishing.publish(tree).number();
        ProblemAnswer.of(composed(tree, "&contentVersion=" + (number + 1)), 400);
        publishing.publish(tree.raised());
        composed(tree, "&contentVersion=" + (number + 1)).then().statusCode(200);
    }

    @Test
    void former_slugs_are_understood() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.raised()
                .edit("slug: @http\n", "slug: @hypertext\n    formerSlugs: [@http]\n")
                .edit("topics: [@http]", "topics: [@hypertext, @tls]")
                .edit("prerequisites: [@http]", "prerequisites: [@hypertext]")
                .edit("topic: @http", "topic: @hypertext"));

        var known = read(composed(tree, "&known=topics/" + tree.slug("http")));
        assertThat(known.getList("leftOut.slug"), contains(tree.slug("hypertext")));
        assertThat(known.getList("leftOut.reason"), contains("you know it"));
        var path = get("/api/v1/topics/" + tree.slug("tls") + "/path?known=topics/" + tree.slug("http"));
        assertThat(path.jsonPath().getList("steps.slug"), contains(tree.slug("tls")));

        given().redirects()
                .follow(false)
                .get("/api/v1/topics/" + tree.slug("http") + "/prerequisites?depth=2")
                .then()
                .statusCode(308)
                .header("Location", endsWith("/api/v1/topics/" + tree.slug("hypertext") + "/prerequisites?depth=2"));
    }

    @Test
    void what_left_the_catalogue_is_in_no_composition_and_has_no_graph() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.raised().edit(Tree.TLS, ""));

        get("/api/v1/topics/" + tree.slug("tls")).then().statusCode(200);
        ProblemAnswer.of(get("/api/v1/topics/" + tree.slug("tls") + "/path"), 404);
        ProblemAnswer.of(composed(tree, "&known=topics/" + tree.slug("tls")), 400);
    }
}
