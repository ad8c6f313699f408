package dev.waymark.progress;

import dev.waymark.TestLearner;
import dev.waymark.content.Publishing;
import dev.waymark.content.Tree;
import dev.waymark.content.TwoVersions;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A learner who may follow {@code @path}, of which the first of two versions is published. */
public record Follower(TestLearner learner, TwoVersions versions) {

    /** Shares its topics a and b with {@code @path}. */
    private static final String OTHER = """
            roadmaps:
              - slug: @other
                title: The other
                summary: From something to nothing.
                focusAreas: [@web]
                stages:
                  - {slug: only, title: Only, summary: All of it., level: EXPERT, steps: [
                      {topic: @b}, {topic: @f}, {topic: @a}]}
            """;

    public static Follower fresh(Publishing publishing) {
        var plain = TwoVersions.fresh();
        var versions = new TwoVersions(plain.before().with("roadmaps/other.yaml", OTHER));
        publishing.publish(versions.before());
        return new Follower(TestLearner.fresh(), versions);
    }

    /** Somebody else, with the same roadmaps. */
    public Follower another() {
        return new Follower(TestLearner.fresh(), versions);
    }

    public void publishSecondVersion(Publishing publishing) {
        publishing.publish(versions.after());
    }

    public Tree withoutPath() {
        return versions.before().raised().without(Tree.PATH);
    }

    public String slug(String name) {
        return versions.slug(name);
    }

    public String address() {
        return address("path");
    }

    public String address(String roadmap) {
        return "/api/v1/me/enrolments/" + slug(roadmap);
    }

    public RequestSpecification given() {
        return learner.given().contentType("application/json");
    }

    public Response enrol() {
        return enrol("path", "{}");
    }

    public Response enrol(String roadmap, String wish) {
        return given().body(wish).put(address(roadmap));
    }

    public Response move(int number) {
        return given().body("{\"number\": %d}".formatted(number)).put(address() + "/version");
    }

    public JsonPath enrolment() {
        return given().get(address()).then().statusCode(200).extract().jsonPath();
    }

    public void mark(String topic, String status) {
        given().body("{\"status\": \"%s\"}".formatted(status))
                .put("/api/v1/me/progress/topics/" + slug(topic))
                .then()
                .statusCode(200);
    }

    public String status(String topic) {
        return given().get("/api/v1/me/progress/topics/" + slug(topic))
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    public JsonPath reset() {
        return given().post(address() + "/reset")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    public Response undo(String id) {
        return given().post(address() + "/reset/" + id + "/undo");
    }
}
