package dev.waymark.sharing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.content.TwoVersions;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which version a share shows. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class ShareVersionTest {

    @Inject
    Publishing publishing;

    private Sharer ada;
    private String roadmap;

    @BeforeEach
    void two_versions() {
        roadmap = TwoVersions.published(publishing).slug("path");
        ada = Sharer.fresh();
    }

    private void assertShows(int version, String title, String token) {
        var shared = get(Sharer.OPEN + token).then().statusCode(200).extract().jsonPath();
        assertEquals(version, shared.getInt("version"));
        assertEquals(title, shared.getString("title"));
        assertEquals(version, ada.share("versioned").getInt("shownVersion"));
        assertEquals(
                "# " + title,
                Sharer.file(token, "markdown").asString().lines().findFirst().orElseThrow());
    }

    @Test
    void it_is_the_one_that_its_owner_follows_or_else_the_latest() {
        var token = Sharer.token(ada.put("versioned", "{\"roadmap\": \"%s\"}".formatted(roadmap)), 201);
        assertShows(2, "The way", token);
        ada.given()
                .body("{\"version\": 1}")
                .put("/api/v1/me/enrolments/" + roadmap)
                .then()
                .statusCode(201);
        assertShows(1, "The path", token);
        assertThat(ada.share("versioned").get("version"), nullValue());
        ada.given().body("{\"number\": 2}").put("/api/v1/me/enrolments/" + roadmap + "/version");
        assertShows(2, "The way", token);
    }

    @Test
    void it_is_the_one_that_was_told() {
        var token = Sharer.token(ada.put("versioned", "{\"roadmap\": \"%s\", \"version\": 1}".formatted(roadmap)), 201);
        ada.given()
                .body("{\"version\": 2}")
                .put("/api/v1/me/enrolments/" + roadmap)
                .then()
                .statusCode(201);
        assertShows(1, "The path", token);
        assertEquals(1, ada.share("versioned").getInt("version"));
    }
}
