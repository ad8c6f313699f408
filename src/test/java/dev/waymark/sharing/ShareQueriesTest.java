package dev.waymark.sharing;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shares by GraphQL: the same as by REST. */
@QuarkusTest
class ShareQueriesTest {

    private static final String SHARE = "mutation ($id: String!, $roadmap: String!, $version: Int, $showName: Boolean)"
            + " { share(id: $id, roadmap: $roadmap, version: $version, showName: $showName) { id token url showName"
            + " version shownVersion title createdAt roadmap { slug } exports { svg badge png markdown pdf csv json"
            + " notion ics } } }";

    private static final String OPEN =
            "query ($token: String!) { share(token: $token) { title summary version displayName"
                    + " roadmap { slug } progress { required { total done percent } recommended { total } optional { total } }"
                    + " focusAreas { slug } url exports { svg png } stages { slug position title summary level"
                    + " required { total done percent } recommended { total } optional { total } steps { key kind slug title"
                    + " summary requirement group level url status hours { min max } item { slug } } } } }";

    private Sharer ada;

    @BeforeEach
    void somebody() {
        ada = Sharer.fresh();
    }

    private static ValidatableResponse as(TestLearner learner, String document, Map<String, Object> variables) {
        return query(learner.given(), document, variables).statusCode(200);
    }

    private ValidatableResponse ask(String document, Map<String, Object> variables) {
        return as(ada.learner(), document, variables);
    }

    @Test
    void a_share_is_the_one_that_rest_has() {
        var share = ask(SHARE, Map.of("id", "graphql", "roadmap", Sharer.ROADMAP, "showName", true))
                .body("errors", nullValue())
                .extract()
                .jsonPath();
        var rest = ada.share("graphql");
        for (var member : new String[] {"id", "token", "url", "showName", "shownVersion", "title", "createdAt"}) {
            assertEquals(rest.<Object>get(member), share.get("data.share." + member), member);
        }
        assertEquals(rest.getMap("exports"), share.getMap("data.share.exports"));
        assertEquals(Sharer.ROADMAP, share.getString("data.share.roadmap.slug"));
        ask(
                        "{ me { shares(first: 5) { totalCount nodes { id roadmap { slug } } } share(id: \"graphql\") { token }"
                                + " other: share(id: \"other\") { token } } }",
                        Map.of())
                .body("data.me.shares.totalCount", equalTo(1))
                .body("data.me.shares.nodes.id", contains("graphql"))
                .body("data.me.share.token", equalTo(rest.getString("token")))
                .body("data.me.other", nullValue())
                .body("errors", nullValue());
    }

    @Test
    void everybody_sees_what_a_link_shows_without_a_token_of_access() {
        ada.mark("topics/docker", "DONE");
        var token = ada.shared("open");
        query(OPEN, Map.of("token", token))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.share.roadmap.slug", equalTo(Sharer.ROADMAP))
                .body("data.share.displayName", nullValue())
                .body("data.share.progress.required.done", equalTo(1))
                .body("data.share.exports.svg", containsString(token));
        // The owner's progress, regardless of the caller.
        as(TestLearner.fresh(), OPEN, Map.of("token", token)).body("data.share.progress.required.done", equalTo(1));
    }

    @Test
    void a_learners_own_roadmap_is_shown_without_itself() {
        var own = ada.kept();
        var token = Sharer.token(ada.put("own", "{\"roadmap\": \"%s\"}".formatted(own)), 201);
        query(OPEN, Map.of("token", token))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.share.title", equalTo("Mine alone"))
                .body("data.share.roadmap", nullValue());
    }

    @Test
    void a_revoked_link_shows_nothing() {
        var token = ada.shared("ended");
        ask("mutation { revokeShare(id: \"ended\") { deletedId roadmap { slug } } }", Map.of())
                .body("data.revokeShare.deletedId", equalTo("ended"))
                .body("data.revokeShare.roadmap.slug", equalTo(Sharer.ROADMAP));
        for (var wrong : new String[] {token, "", "x"}) {
            query(OPEN, Map.of("token", wrong))
                    .statusCode(200)
                    .body("data.share", nullValue())
                    .body("errors", nullValue());
        }
        ask("mutation { revokeShare(id: \"ended\") { deletedId } }", Map.of())
                .body("errors[0].extensions.code", equalTo("share-not-found"));
    }

    @Test
    void errors_are_those_of_rest() {
        ask(SHARE, Map.of("id", "No", "roadmap", Sharer.ROADMAP))
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors[0].pointer", equalTo("/id"));
        ask(SHARE, Map.of("id", "no", "roadmap", "no-such-roadmap"))
                .body("errors[0].extensions.code", equalTo("roadmap-not-found"));
        ask(SHARE, Map.of("id", "no", "roadmap", Sharer.ROADMAP, "version", 7))
                .body("errors[0].extensions.code", equalTo("invalid-input"));
        as(TestLearner.fresh(), "mutation { revokeShare(id: \"no\") { deletedId } }", Map.of())
                .body("errors[0].extensions.code", equalTo("share-not-found"));
        query(SHARE, Map.of("id", "no", "roadmap", Sharer.ROADMAP))
                .body("errors[0].extensions.code", equalTo("unauthenticated"));
        ask("{ me { shares { nodes { id } } } }", Map.of()).body("data.me.shares.nodes", empty());
    }
}
