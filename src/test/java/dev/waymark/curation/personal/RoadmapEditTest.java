package dev.waymark.curation.personal;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What learners may do to roadmaps of their own. */
@QuarkusTest
class RoadmapEditTest {

    private RoadmapOwner ada;
    private String id;

    @BeforeEach
    void somebody() {
        ada = RoadmapOwner.fresh();
        id = ada.created();
    }

    private static Map<String, Object> step(String kind, String slug) {
        return Map.of("kind", kind, "slug", slug);
    }

    private static Map<String, Object> stages(List<Map<String, Object>> steps) {
        return Map.of("stages", List.of(Map.of("title", "All", "steps", steps)));
    }

    /** As they are sent back. */
    private List<Map<String, Object>> steps() {
        return ada.roadmap(id).<Map<String, Object>>getList("stages.steps.flatten()").stream()
                .map(step -> Map.of("kind", step.get("kind"), "slug", step.get("slug")))
                .toList();
    }

    private JsonPath refused(Object body) {
        return ProblemAnswer.of(ada.patch(id, body), 400);
    }

    @Test
    void a_new_title_makes_a_version() {
        ada.patch(id, Map.of("title", " Mine ", "summary", "One.\nTwo."))
                .then()
                .statusCode(200)
                .body("title", equalTo("Mine"))
                .body("summary", equalTo("One.\nTwo."))
                .body("version.number", equalTo(2));
        ada.given().get(RoadmapOwner.ADDRESS + "/" + id + "/versions/1").then().body("title", equalTo("Microservices"));
        ada.given()
                .get(RoadmapOwner.ADDRESS + "/" + id + "/versions/2/changes")
                .then()
                .body("renamed[0].to", equalTo("Mine"))
                .body("text", containsString("Mine"));
    }

    @Test
    void nothing_changed_makes_none() {
        var before = ada.roadmap(id);
        ada.patch(id, Map.of()).then().statusCode(200).body("version.number", equalTo(1));
        ada.patch(id, Map.of("title", before.getString("title"))).then().body("version.number", equalTo(1));
    }

    @Test
    void items_can_be_added_and_taken_away_and_who_follows_it_follows_that() {
        var steps = new ArrayList<>(steps());
        var removed = steps.removeLast();
        steps.add(step("TOPIC", "java-concurrency"));
        steps.add(Map.of("kind", "RESOURCE", "slug", "docker-docs", "requirement", "REQUIRED", "group", "Reading"));

        var edited =
                ada.patch(id, stages(steps)).then().statusCode(200).extract().jsonPath();
        assertThat(edited.getList("stages.slug"), contains("stage-1"));
        var last = edited.<Map<String, Object>>getList("stages[0].steps");
        assertEquals("you added it", last.getLast().get("reason"));
        assertEquals("Reading", last.getLast().get("group"));
        assertEquals("REQUIRED", last.getLast().get("requirement"));
        assertEquals(
                "core of Microservices",
                last.stream()
                        .filter(step -> "docker".equals(step.get("slug")))
                        .findFirst()
                        .orElseThrow()
                        .get("reason"));
        ada.given()
                .get(RoadmapOwner.ADDRESS + "/" + id + "/versions/2/changes")
                .then()
                .body("added.slug", hasItems("java-concurrency", "docker-docs"))
                .body("removed.slug", hasItem(removed.get("slug")));
        ada.given()
                .get("/api/v1/me/enrolments/" + id)
                .then()
                .body("version", equalTo(2))
                .body("latestVersion", equalTo(2));
    }

    @Test
    void no_reason_names_what_was_taken_away() {
        var before = reasons();
        assertEquals("examines Docker and Kubernetes", before.get("certified-kubernetes-application-developer"));
        assertEquals("needed by Amazon SQS", before.get("aws-iam"));
        assertEquals("practises Event-driven architecture", before.get("event-driven-pipeline"));
        assertThat(before.get("http"), startsWith("needed by OAuth 2.0, "));

        var gone = List.of("kubernetes", "aws-sqs", "event-driven-architecture", "oauth2");
        var steps = steps().stream()
                .filter(step -> !gone.contains(step.get("slug")))
                .toList();
        ada.patch(id, stages(steps)).then().statusCode(200);

        var after = reasons();
        assertEquals("examines Docker", after.get("certified-kubernetes-application-developer"));
        assertNull(after.get("aws-iam"));
        assertEquals("needed by AWS IAM", after.get("aws"));
        assertNull(after.get("event-driven-pipeline"));
        assertThat(after.get("http"), startsWith("needed by JSON Web Tokens (JWT), "));
        assertEquals("core of Microservices", after.get("docker"));
    }

    private Map<String, String> reasons() {
        var reasons = new HashMap<String, String>();
        ada.roadmap(id)
                .<Map<String, String>>getList("stages.steps.flatten()")
                .forEach(step -> reasons.put(step.get("slug"), step.get("reason")));
        return reasons;
    }

    @Test
    void who_follows_it_no_more_is_left_alone() {
        ada.given().delete("/api/v1/me/enrolments/" + id).then().statusCode(204);
        ada.patch(id, Map.of("title", "Mine")).then().statusCode(200);
        ada.given().get("/api/v1/me/enrolments/" + id).then().statusCode(404);
    }

    @Test
    void a_step_never_stands_before_what_it_needs() {
        var problem = refused(stages(List.of(step("TOPIC", "kubernetes"), step("TOPIC", "docker"))));
        assertEquals("/stages/0/steps/0", problem.getString("errors[0].pointer"));
        assertEquals("must not come before what it needs: Docker", problem.getString("errors[0].detail"));
        ada.patch(id, stages(List.of(step("TOPIC", "kubernetes")))).then().statusCode(200);
    }

    /** Any order is taken exactly if no step precedes what it needs. */
    @RepeatedTest(12)
    void any_order_that_prerequisites_allow_is_taken(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var needs = needs();
        var steps = new ArrayList<>(steps());
        for (int i = random.nextInt(4); i > 0; i--) {
            Collections.swap(steps, random.nextInt(steps.size()), random.nextInt(steps.size()));
        }
        if (random.nextInt(3) == 0) {
            steps.subList(0, random.nextInt(steps.size() / 2)).clear();
        }
        int cut = 1 + random.nextInt(steps.size() - 1);
        var body = Map.of(
                "stages",
                List.of(
                        Map.of("title", "One", "steps", steps.subList(0, cut)),
                        Map.of("title", "Two", "steps", steps.subList(cut, steps.size()))));
        var slugs = steps.stream().map(step -> step.get("slug")).toList();
        boolean allowed = IntStream.range(0, slugs.size())
                .allMatch(i -> needs.getOrDefault(slugs.get(i), List.of()).stream()
                        .allMatch(need -> slugs.indexOf(need) <= i));

        var answer = ada.patch(id, body);
        assertEquals(allowed ? 200 : 400, answer.statusCode());
        assertEquals(
                allowed ? slugs : ada.roadmap(id).getList("stages.steps.flatten().slug"),
                allowed
                        ? answer.jsonPath().getList("stages.steps.flatten().slug")
                        : RoadmapOwner.steps(RestAssured.get("/api/v1/compositions?focus=microservices")
                                .jsonPath()));
    }

    /** What each step needs directly. */
    private static Map<Object, List<Object>> needs() {
        var needs = new HashMap<Object, List<Object>>();
        RestAssured.get("/api/v1/compositions?focus=microservices")
                .jsonPath()
                .<Map<String, Object>>getList("stages.steps.flatten()")
                .forEach(step -> requireNonNull((List<?>) step.get("neededBy"))
                        .forEach(by -> needs.computeIfAbsent(((Map<?, ?>) by).get("slug"), k -> new ArrayList<>())
                                .add(step.get("slug"))));
        assertTrue(needs.size() > 10);
        return needs;
    }

    @Test
    void a_change_can_be_meant_for_one_state() {
        var etag = ada.given().get(RoadmapOwner.ADDRESS + "/" + id).header("ETag");
        var second = ada.given()
                .header("If-Match", etag)
                .body(Map.of("title", "Second"))
                .patch(RoadmapOwner.ADDRESS + "/" + id);
        second.then().statusCode(200);
        ada.given()
                .header("If-Match", etag)
                .body(Map.of("title", "Third"))
                .patch(RoadmapOwner.ADDRESS + "/" + id)
                .then()
                .statusCode(412);
        ada.given()
                .header("If-Match", second.header("ETag"))
                .body(Map.of("title", "Third"))
                .patch(RoadmapOwner.ADDRESS + "/" + id)
                .then()
                .statusCode(200)
                .body("version.number", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"title": ""}                                                                                                    | /title
            {"title": 5}                                                                                                     | /title
            {"stages": []}                                                                                                   | /stages
            {"stages": {}}                                                                                                   | /stages
            {"stages": [null]}                                                                                               | /stages/0
            {"stages": [{"steps": [{"kind": "TOPIC", "slug": "docker"}]}]}                                                   | /stages/0/title
            {"stages": [{"title": "A"}]}                                                                                     | /stages/0/steps
            {"stages": [{"title": "A", "steps": []}]}                                                                        | /stages/0/steps
            {"stages": [{"title": "A", "steps": [null]}]}                                                                    | /stages/0/steps/0
            {"stages": [{"title": "A", "steps": [{"kind": "TOPIC"}]}]}                                                       | /stages/0/steps/0
            {"stages": [{"title": "A", "steps": [{"kind": "BOOK", "slug": "docker"}]}]}                                      | /stages/0/steps/0/kind
            {"stages": [{"title": "A", "steps": [{"kind": "TOPIC", "slug": "dokcer"}]}]}                                     | /stages/0/steps/0/slug
            {"stages": [{"title": "A", "steps": [{"kind": "PROJECT", "slug": "docker"}]}]}                                   | /stages/0/steps/0/slug
            {"stages": [{"title": "A", "steps": [{"kind": "TOPIC", "slug": "docker", "requirement": "MUST"}]}]}              | /stages/0/steps/0/requirement
            {"stages": [{"title": "A", "steps": [{"kind": "TOPIC", "slug": "docker", "group": ""}]}]}                        | /stages/0/steps/0/group
            {"stages": [{"title": "A", "steps": [{"kind": "TOPIC", "slug": "docker", "reason": "why not"}]}]}                | /stages/0/steps/0/reason
            {"stages": [{"title": "A", "slug": "A B", "steps": [{"kind": "TOPIC", "slug": "docker"}]}]}                      | /stages/0/slug
            {"stages": [{"title": "A", "steps": [{"kind": "TOPIC", "slug": "git"}, {"kind": "TOPIC", "slug": "git"}]}]}      | /stages/0/steps/1
            """)
    void what_cannot_be_meant_is_refused(String body, String pointer) {
        assertThat(refused(body).getList("errors.pointer"), hasItem(pointer));
        assertEquals(1, ada.roadmap(id).getInt("version.number"));
    }

    @Test
    void stages_have_names_of_their_own() {
        var twice = List.of(
                Map.of("title", "A", "slug", "same", "steps", List.of(step("TOPIC", "git"))),
                Map.of("title", "B", "slug", "same", "steps", List.of(step("TOPIC", "docker"))));
        assertEquals("/stages/1/slug", refused(Map.of("stages", twice)).getString("errors[0].pointer"));
    }

    @Test
    void stages_and_steps_have_an_end() {
        var stage = Map.of("title", "A", "steps", List.of(step("TOPIC", "git")));
        assertEquals(
                "/stages",
                refused(Map.of("stages", Collections.nCopies(21, stage))).getString("errors[0].pointer"));
        assertThat(
                refused(stages(Collections.nCopies(1_001, step("TOPIC", "git"))))
                        .getList("errors.pointer"),
                hasItem("/stages"));
    }

    @Test
    void another_learners_is_missing() {
        assertEquals(
                "/problems/roadmap-not-found",
                ProblemAnswer.of(RoadmapOwner.fresh().patch(id, Map.of("title", "Mine")), 404)
                        .getString("type"));
        assertThat(ada.roadmap(id).getString("summary"), is(""));
        assertThat(ada.roadmap(id).get("retiredAt"), is(nullValue()));
    }
}
