package dev.waymark.sharing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares as their owner makes, reads, changes and revokes them. */
@QuarkusTest
class ShareTest {

    private Sharer ada;

    @BeforeEach
    void somebody() {
        ada = Sharer.fresh();
    }

    @Test
    void a_share_has_a_link_and_says_where_its_files_are() {
        var share = ada.put("my-readme", Sharer.WISH)
                .then()
                .statusCode(201)
                .header("Location", endsWith(Sharer.SHARES + "/my-readme"))
                .header("Cache-Control", "private, no-cache")
                .extract()
                .jsonPath();
        assertEquals("my-readme", share.getString("id"));
        assertEquals(Sharer.ROADMAP, share.getString("roadmap"));
        assertThat(share.get("version"), nullValue());
        assertThat(share.getInt("shownVersion"), equalTo(1));
        assertThat(share.getBoolean("showName"), equalTo(false));
        assertThat(share.getString("token"), matchesPattern("[A-Za-z0-9_-]{48}"));
        assertEquals(Sharer.PAGE + share.getString("token"), share.getString("url"));
        var link = Sharer.OPEN + share.getString("token");
        for (var format : List.of("svg", "badge", "png", "markdown", "pdf")) {
            assertThat(share.getString("exports." + format), endsWith(link + "/exports/" + format));
        }
        assertEquals(share.getMap(""), ada.share("my-readme").getMap(""));
    }

    @Test
    void repeating_it_has_the_same_link() {
        var token = ada.shared("again");
        assertEquals(token, Sharer.token(ada.put("again", Sharer.WISH), 200));
        assertThat(ada.given().get(Sharer.SHARES).jsonPath().getList("items"), hasSize(1));
    }

    @Test
    void a_share_can_show_something_else_by_the_same_link() {
        var token = ada.shared("moving");
        var own = ada.kept();
        assertEquals(
                token,
                Sharer.token(ada.put("moving", "{\"roadmap\": \"%s\", \"showName\": true}".formatted(own)), 200));
        var open = get(Sharer.OPEN + token).then().statusCode(200).extract().jsonPath();
        assertEquals("Mine alone", open.getString("title"));
        assertEquals("Ada", open.getString("displayName"));
    }

    @Test
    void a_revoked_share_is_gone_and_one_of_the_same_id_has_another_link() {
        var token = ada.shared("gone");
        ada.revoke("gone").then().statusCode(204);
        assertEquals(
                "/problems/share-not-found",
                ProblemAnswer.of(ada.revoke("gone"), 404).getString("type"));
        ProblemAnswer.of(ada.given().get(Sharer.SHARES + "/gone"), 404);
        var next = ada.shared("gone");
        assertNotEquals(token, next);
        get(Sharer.OPEN + token).then().statusCode(404);
        get(Sharer.OPEN + next).then().statusCode(200);
    }

    @Test
    void shares_are_a_list_like_any_other() {
        for (var id : List.of("b", "c", "a")) {
            ada.shared(id);
        }
        var first = ada.given().get(Sharer.SHARES + "?limit=2&count=true").jsonPath();
        assertThat(first.getList("items.id"), contains("a", "b"));
        assertThat(first.getInt("page.total"), equalTo(3));
        var next = ada.given()
                .get(Sharer.SHARES + "?limit=2&after=" + first.getString("page.next"))
                .jsonPath();
        assertThat(next.getList("items.id"), contains("c"));
        ProblemAnswer.of(Sharer.fresh().given().get(Sharer.SHARES + "?after=" + first.getString("page.next")), 400);
    }

    @Test
    void a_list_takes_as_many_statements_however_long_it_is() {
        ada.shared("one");
        int few = statements().size();
        for (int i = 0; i < 10; i++) {
            ada.shared("more-" + i);
        }
        assertEquals(few, statements().size(), () -> statements().toString());
    }

    private List<String> statements() {
        return Statements.of(request -> request.auth()
                .oauth2(ada.learner().accessToken())
                .get(Sharer.SHARES)
                .then()
                .statusCode(200));
    }

    @Test
    void another_learners_share_is_as_one_that_is_not_there() {
        ada.shared("private-id");
        var bob = Sharer.fresh();
        var there = bob.given().get(Sharer.SHARES + "/private-id");
        var missing = bob.given().get(Sharer.SHARES + "/no-such-id0");
        ProblemAnswer.of(there, 404);
        assertEquals(missing.asString().replace("no-such-id0", "private-id"), there.asString());
        ProblemAnswer.of(bob.revoke("private-id"), 404);
        var token = bob.shared("private-id");
        assertNotEquals(token, ada.share("private-id").getString("token"));
    }

    @Test
    void someone_elses_roadmap_is_as_one_that_is_not_there() {
        var own = Sharer.fresh().kept();
        var problem = ProblemAnswer.of(ada.put("theirs", "{\"roadmap\": \"%s\"}".formatted(own)), 404);
        assertEquals("/problems/roadmap-not-found", problem.getString("type"));
        var missing = ProblemAnswer.of(ada.put("theirs", "{\"roadmap\": \"my-000000000000\"}"), 404);
        assertEquals(missing.getString("detail").replace("my-000000000000", own), problem.getString("detail"));
        assertThat(ada.given().get(Sharer.SHARES).jsonPath().getList("items"), hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "-a",
                "a-",
                "a--b",
                "a_b",
                "ä",
                "a.b",
                "a b",
                "%20",
                "'",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void an_id_is_a_short_name(String id) {
        var problem = ProblemAnswer.of(ada.put(id, Sharer.WISH), 400);
        assertEquals("/id", problem.getString("errors[0].pointer"));
        ProblemAnswer.of(ada.given().get(Sharer.SHARES + "/{id}", id), 404);
    }

    @Test
    void a_uuid_is_an_id_too() {
        ada.shared(UUID.randomUUID().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{\"roadmap\": null}",
                "{\"roadmap\": 5}",
                "{\"roadmap\": \"senior-backend-python-aws-microservices\", \"version\": 0}",
                "{\"roadmap\": \"senior-backend-python-aws-microservices\", \"version\": 99}",
                "{\"roadmap\": \"senior-backend-python-aws-microservices\", \"version\": \"1\"}",
                "{\"roadmap\": \"senior-backend-python-aws-microservices\", \"version\": 1.5}",
                "{\"roadmap\": \"senior-backend-python-aws-microservices\", \"showName\": \"yes\"}",
                "{\"roadmap\": \"senior-backend-python-aws-microservices\", \"token\": \"mine\"}",
                "{\"roadmap\": \"senior-backend-python-aws-microservices\", \"learnerId\": 1}",
                "{\"roadmap\": \"a\\u0000b\"}"
            })
    void what_cannot_be_meant_is_refused(String body) {
        ProblemAnswer.of(ada.put("wrong", body), 400);
        ProblemAnswer.of(ada.given().get(Sharer.SHARES + "/wrong"), 404);
    }

    @Test
    void a_write_can_be_meant_for_one_state() {
        var etag = ada.put("stated", Sharer.WISH).header("ETag");
        var named = "{\"roadmap\": \"%s\", \"showName\": true}".formatted(Sharer.ROADMAP);
        ada.given()
                .header("If-Match", etag)
                .body(named)
                .put(Sharer.SHARES + "/stated")
                .then()
                .statusCode(200);
        ProblemAnswer.of(ada.given().header("If-Match", etag).body(named).put(Sharer.SHARES + "/stated"), 412);
        ProblemAnswer.of(ada.given().header("If-Match", etag).delete(Sharer.SHARES + "/stated"), 412);
        ProblemAnswer.of(ada.given().header("If-Match", "*").body(named).put(Sharer.SHARES + "/not-there"), 412);
        assertTrue(ada.share("stated").getBoolean("showName"));
    }

    @Test
    void there_is_a_limit_which_a_revocation_makes_room_below() {
        for (int i = 0; i < 50; i++) {
            ada.shared("share-" + i);
        }
        var problem = ProblemAnswer.of(ada.put("one-more", Sharer.WISH), 409);
        assertEquals("/problems/too-many-shares", problem.getString("type"));
        assertThat(
                problem.getString("detail"), equalTo("A learner has at most 50 shares at a time; revoke one first."));
        ada.put("share-7", Sharer.WISH).then().statusCode(200);
        ada.revoke("share-7").then().statusCode(204);
        ada.shared("one-more");
    }

    @Test
    void nobody_has_none() {
        for (var address : List.of(Sharer.SHARES, Sharer.SHARES + "/a")) {
            ProblemAnswer.of(RestAssured.get(address), 401);
        }
        ProblemAnswer.of(
                RestAssured.given()
                        .contentType("application/json")
                        .body(Sharer.WISH)
                        .put(Sharer.SHARES + "/a"),
                401);
        ProblemAnswer.of(RestAssured.delete(Sharer.SHARES + "/a"), 401);
    }
}
