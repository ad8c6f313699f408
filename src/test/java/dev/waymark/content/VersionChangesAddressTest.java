package dev.waymark.content;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which versions an address may name, and the problems for those it may not. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class VersionChangesAddressTest {

    private static final String NOWHERE = "/api/v1/roadmaps/nowhere/versions/";

    @Inject
    Publishing publishing;

    @Test
    void the_first_version_has_none_before_it() {
        var versions = TwoVersions.published(publishing);

        var detail = expectInvalidFrom(get(versions.address("1")));
        assertThat(detail, endsWith("there is no version before 1."));
    }

    @Test
    void an_unknown_roadmap_or_version_is_a_problem() {
        var versions = TwoVersions.published(publishing);

        expectNotFound("roadmap", NOWHERE + "2/changes");
        expectNotFound("roadmap", NOWHERE + "abc/changes?from=7");
        for (var number : List.of("3", "0", "-1", "abc", "01", "2147483648")) {
            expectNotFound("version", versions.address(number));
            expectNotFound("version", versions.address(number) + "?from=1");
        }
        expectNotFound("version", versions.address("2") + "?from=3");
        expectNotFound("version", versions.address("1") + "?from=2147483647");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "2147483648", "", "%20", "1.0", "1e0", "latest", "1%2C2"})
    void a_malformed_from_is_a_problem(String from) {
        var versions = TwoVersions.published(publishing);

        for (var address : List.of(versions.address("2"), versions.address("9"), NOWHERE + "2/changes")) {
            expectInvalidFrom(given().urlEncodingEnabled(false).get(address + "?from=" + from));
        }
    }

    @Test
    void a_former_slug_redirects() {
        var versions = TwoVersions.published(publishing);
        publishing.publish(versions.after().edit("slug: @path", "slug: @way\n    formerSlugs: [@path]"));

        for (var rest : List.of("/versions/2/changes", "/versions/2/changes?from=1", "/versions/1/changes")) {
            given().redirects()
                    .follow(false)
                    .get("/api/v1/roadmaps/" + versions.slug("path") + rest)
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith("/api/v1/roadmaps/" + versions.slug("way") + rest));
        }
        get(versions.address("2") + "?from=1").then().statusCode(200).body("roadmap", equalTo(versions.slug("way")));
        expectNotFound("version", versions.address("3"));
    }

    @Test
    void a_retired_roadmaps_versions_are_still_compared() {
        var versions = TwoVersions.published(publishing);
        publishing.publish(versions.after().without(Tree.PATH));

        get(versions.address("2")).then().statusCode(200).body("to", equalTo(2));
    }

    @Test
    void the_answer_is_published_content() {
        var versions = TwoVersions.published(publishing);
        var etag = get(versions.address("2"))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, no-cache"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", etag).get(versions.address("2")).then().statusCode(304);
    }

    @Test
    void the_answer_takes_seven_statements() {
        var versions = TwoVersions.published(publishing);
        var statements = Statements.of(
                request -> request.get(versions.address("2")).then().statusCode(200));

        // The version, which one it is compared with, both with their focus areas (2) and stages with steps, items.
        assertThat(
                statements.stream()
                        .filter(sql -> !sql.contains("from publication"))
                        .toList(),
                hasSize(7));
    }

    private static String expectInvalidFrom(Response response) {
        var problem = ProblemAnswer.of(response, 400);
        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertEquals(List.of("/from"), problem.getList("errors.pointer"));
        return problem.getString("detail");
    }

    private static void expectNotFound(String what, String address) {
        assertEquals(
                "/problems/" + what + "-not-found",
                ProblemAnswer.of(get(address), 404).getString("type"));
    }
}
