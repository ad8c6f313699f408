package dev.waymark.matrix;

import static org.hamcrest.Matchers.lessThan;

import dev.waymark.TestLearner;
import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A learner with something of everything that a learner can have.
 *
 * @param samples what to put into an address, by the address up to there
 * @param missing the same for things of the owner's, where nobody has anything of that name
 * @param secrets texts that only the owner may see
 */
record Belongings(TestLearner owner, Map<String, String> samples, Map<String, String> missing, List<String> secrets) {

    private static final String ROADMAP = "senior-backend-python-aws-microservices";

    static Belongings fresh() {
        var owner = TestLearner.fresh();
        var secret = UUID.randomUUID().toString();
        var samples = new LinkedHashMap<String, String>();
        send(owner, "PATCH", "/me", "{\"displayName\": \"Ada %s\"}".formatted(secret));
        send(owner, "PUT", "/me/progress/topics/docker", "{\"status\": \"DONE\"}");
        send(owner, "PUT", "/me/notes/topics/docker", "{\"text\": \"A note %s\"}".formatted(secret));
        var kept = send(
                owner,
                "POST",
                "/me/roadmaps",
                "{\"title\": \"A plan %s\", \"composition\": {\"focus\": [\"microservices\"]}}".formatted(secret));
        var own = kept.get("id");
        send(owner, "PUT", "/me/enrolments/" + own, "{}");
        send(owner, "PUT", "/me/enrolments/" + ROADMAP, "{}");
        var reset = send(owner, "POST", "/me/enrolments/" + own + "/reset", "{}");
        var share = send(owner, "PUT", "/me/shares/adas", "{\"roadmap\": \"%s\"}".formatted(own));
        var read = owner.given()
                .contentType("text/markdown;charset=UTF-8")
                .body("- [x] Docker <!-- waymark:topics/docker PENDING -->")
                .post("/api/v1/me/progress/imports")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        samples.put("/api/v1/me/roadmaps/{id}", own);
        samples.put("/api/v1/me/roadmaps/{id}/versions/{number}", "1");
        samples.put("/api/v1/me/roadmaps/{id}/exports/{format}", "markdown");
        samples.put("/api/v1/me/enrolments/{roadmap}", own);
        samples.put("/api/v1/me/enrolments/{roadmap}/reset/{id}", reset.get("id"));
        samples.put("/api/v1/me/progress/imports/{id}", read.getString("id"));
        samples.put("/api/v1/me/shares/{id}", "adas");
        var missing = new LinkedHashMap<>(samples);
        missing.put("/api/v1/me/roadmaps/{id}", "my-000000000000");
        missing.put("/api/v1/me/enrolments/{roadmap}", "my-000000000000");
        missing.put("/api/v1/me/shares/{id}", "nobodys");
        missing.put("/api/v1/me/progress/imports/{id}", "00000000-0000-4000-8000-000000000000");

        samples.put("/api/v1/accounts/{id}", owner.id());
        samples.put("/api/v1/me/notes/{kind}", "topics");
        samples.put("/api/v1/me/notes/{kind}/{slug}", "docker");
        samples.put("/api/v1/me/progress/{kind}", "topics");
        samples.put("/api/v1/me/progress/{kind}/{slug}", "docker");
        samples.put("/api/v1/shares/{token}", share.get("token"));
        samples.put("/api/v1/shares/{token}/exports/{format}", "markdown");
        samples.put("/api/v1/compositions/exports/{format}", "markdown");
        samples.put("/api/v1/roadmaps/{slug}", ROADMAP);
        samples.put("/api/v1/roadmaps/{slug}/exports/{format}", "markdown");
        samples.put("/api/v1/roadmaps/{slug}/versions/{number}", "1");
        samples.put("/api/v1/topics/{slug}", "docker");
        for (var list : List.of("categories", "certifications", "focus-areas", "projects", "resources")) {
            samples.put("/api/v1/%s/{slug}".formatted(list), firstOf(list));
        }
        for (var list : List.of("certifications", "projects", "resources")) {
            var item = list + "/" + samples.get("/api/v1/%s/{slug}".formatted(list));
            send(owner, "PUT", "/me/notes/" + item, "{\"text\": \"A note %s\"}".formatted(secret));
        }
        return new Belongings(owner, samples, missing, List.of(secret, owner.email()));
    }

    private static Map<String, String> send(TestLearner owner, String method, String address, String body) {
        return owner.given()
                .contentType("application/json")
                .body(body)
                .request(method, "/api/v1" + address)
                .then()
                .statusCode(lessThan(300))
                .extract()
                .jsonPath()
                .getMap("$");
    }

    private static String firstOf(String list) {
        return RestAssured.get("/api/v1/" + list + "?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].slug");
    }
}
