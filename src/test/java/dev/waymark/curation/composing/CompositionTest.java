package dev.waymark.curation.composing;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import dev.waymark.platform.http.Http;
import dev.waymark.platform.secret.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compositions of the built-in content, over REST. */
@QuarkusTest
class CompositionTest {

    private static final String ADDRESS = "/api/v1/compositions";

    private static JsonPath composed(String query) {
        return get(ADDRESS + "?" + query).then().statusCode(200).extract().jsonPath();
    }

    /** The reason for a step, or for leaving an item out. */
    private static String reason(JsonPath composition, String slug) {
        return Stream.of("stages.steps.flatten()", "leftOut")
                .flatMap(list -> composition.<Map<String, String>>getList(list).stream())
                .filter(item -> slug.equals(item.get("slug")))
                .map(item -> item.get("reason"))
                .collect(Collectors.joining("; "));
    }

    private static List<String> steps(JsonPath composition) {
        return composition.getList("stages.steps.flatten().slug");
    }

    @Test
    void stages_lead_from_foundational_to_expert_and_say_what_they_take() {
        var composition = composed("focus=devops");

        assertThat(composition.getList("stages.slug"), contains("foundational", "intermediate", "advanced", "expert"));
        assertThat(composition.getList("stages.position"), contains(1, 2, 3, 4));
        assertEquals(
                composition.getInt("plannedHours"), composition.getInt("stages.steps.flatten().plannedHours.sum()"));
        assertEquals(composition.getInt("hours.min"), composition.getInt("stages.hours.min.sum()"));
        assertEquals(composition.getInt("hours.max"), composition.getInt("stages.hours.max.sum()"));
    }

    @Test
    void each_step_has_its_reason() {
        var composition = composed("focus=microservices&focus=cloud-aws");

        assertThat(reason(composition, "docker"), is("core of Cloud (AWS) and Microservices"));
        assertThat(reason(composition, "aws"), is("core of Cloud (AWS)"));
        assertThat(reason(composition, "postgresql"), is("needed by Amazon RDS"));
        assertThat(
                reason(composition, "s3-cloudfront-media-delivery"), is("practises Amazon S3 and Amazon CloudFront"));
        assertThat(
                reason(composition, "certified-kubernetes-application-developer"),
                is("examines Docker and Kubernetes"));
        assertThat(
                reason(composition, "http"),
                is("needed by Application Load Balancer (ALB), Amazon API Gateway, Amazon CloudFront and 5 more"));
        assertThat(
                composition.getList("stages.steps.flatten().find { it.slug == 'postgresql' }.neededBy.slug"),
                contains("aws-rds"));
    }

    @Test
    void topics_are_required_projects_recommended_and_certifications_optional() {
        var composition = composed("focus=cloud-aws");
        for (var kind : List.of("TOPIC REQUIRED", "PROJECT RECOMMENDED", "CERTIFICATION OPTIONAL")) {
            var pair = kind.split(" ");
            assertThat(
                    composition.getList("stages.steps.flatten().findAll { it.kind == '%s' }.requirement.unique()"
                            .formatted(pair[0])),
                    contains(pair[1]));
        }
    }

    @Test
    void what_is_known_is_left_out_with_all_that_only_it_needs() {
        var composition = composed("focus=microservices&known=topics/kubernetes&known=topics/aws-sqs");

        assertThat(steps(composition), not(hasItem("kubernetes")));
        assertThat(reason(composition, "kubernetes"), is("you know it"));
        assertThat(reason(composition, "aws-iam"), is("only needed by Amazon SQS, left out too"));
        assertThat(reason(composition, "certified-kubernetes-application-developer"), is("examines Docker"));
    }

    @Test
    void what_is_below_the_level_is_taken_for_known_and_what_is_beyond_the_target_left_out() {
        var composition = composed("focus=system-design&level=INTERMEDIATE&targetLevel=ADVANCED");

        assertThat(reason(composition, "http"), is("below INTERMEDIATE, where you are"));
        assertThat(reason(composition, "saga"), is("beyond ADVANCED, the level you want"));
        assertThat(reason(composition, "unit-testing"), is("only needed by Refactoring, left out too"));
        assertThat(composition.getList("stages.level"), contains("INTERMEDIATE", "ADVANCED"));
    }

    @Test
    void a_needed_topic_comes_along_whatever_its_level() {
        var composition = composed("focus=data-and-databases&targetLevel=ADVANCED");

        assertThat(reason(composition, "microservices"), is("needed by Event-driven architecture"));
        assertThat(reason(composition, "event-driven-architecture"), is("needed by Apache Kafka"));
    }

    @Test
    void projects_that_practise_what_is_known_are_left_out() {
        var composition =
                composed("focus=backend-python-fastapi&known=topics/fastapi-dependencies&known=topics/pydantic"
                        + "&known=topics/jwt&known=topics/oauth2&known=certifications/pcep");

        assertThat(reason(composition, "auth-system-jwt-oauth2"), is("you know what it practises"));
        assertThat(reason(composition, "pcep"), is("you know it"));
    }

    @Test
    void an_exam_that_nobody_gives_any_more_is_left_out_and_so_are_all_if_none_are_wanted() {
        assertThat(
                reason(composed("focus=backend-python-fastapi"), "microsoft-mta-python"),
                is("nobody is known to give this exam"));
        var without = composed("focus=backend-python-fastapi&certifications=false");
        assertThat(reason(without, "pcep"), is("you want no certifications"));
        assertThat(without.getList("stages.steps.flatten().kind"), not(hasItem("CERTIFICATION")));
    }

    @Test
    void if_all_is_known_nothing_is_left_to_do() {
        var known = get("/api/v1/focus-areas/technical-leadership").jsonPath().<String>getList("topics.slug").stream()
                .map("topics/"::concat)
                .toList();
        var composition = given().queryParam("focus", "technical-leadership")
                .queryParam("known", known)
                .queryParam("hoursPerWeek", 5)
                .queryParam("budgetHours", 1)
                .get(ADDRESS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(composition.getList("stages"), empty());
        assertThat(composition.getList("schedule.weeks"), empty());
        assertEquals(0, composition.getInt("plannedHours"));
    }

    @Test
    void a_budget_keeps_the_beginning_and_exams_come_last() {
        var whole = composed("focus=cloud-azure");
        var some = composed("focus=cloud-azure&budgetHours=100");

        assertThat(some.getInt("plannedHours"), lessThanOrEqualTo(100));
        assertThat(some.getList("stages.steps.flatten().kind"), not(hasItem("CERTIFICATION")));
        var topics = steps(some);
        assertEquals(
                whole.<String>getList("stages.steps.flatten().findAll { it.kind != 'CERTIFICATION' }.slug")
                        .subList(0, topics.size()),
                topics);
        assertThat(reason(some, "microsoft-azure-fundamentals"), is("beyond your 100 hours"));
    }

    @Test
    void a_schedule_gives_each_step_its_weeks() {
        var composition = composed("focus=technical-leadership&level=EXPERT&hoursPerWeek=7&startDate=2026-02-28");

        assertThat(composition.getList("schedule.weeks.from"), contains(1, 2, 3));
        assertThat(composition.getList("schedule.weeks.to"), contains(1, 2, 5));
        assertThat(
                composition.getList("schedule.weeks.steps.flatten().slug"),
                contains(
                        "technical-decision-making",
                        "technical-decision-making",
                        "architecture-proposal-and-decision",
                        "architecture-proposal-and-decision"));
        assertThat(composition.getList("schedule.weeks.steps.flatten().hours"), contains(7, 5, 2, 7));
        assertThat(composition.getList("schedule.weeks.startDate"), contains("2026-02-28", "2026-03-07", "2026-03-14"));
        assertThat(composition.getList("schedule.weeks.endDate"), contains("2026-03-06", "2026-03-13", "2026-04-03"));
        assertEquals(5, composition.getInt("schedule.weekCount"));
        assertEquals("2026-04-03", composition.getString("schedule.finish"));
        assertEquals("2026-03-27", composition.getString("schedule.earliestFinish"));
        assertEquals("2026-04-17", composition.getString("schedule.latestFinish"));
    }

    @Test
    void without_a_start_weeks_have_numbers_alone_and_without_hours_there_is_no_schedule() {
        var counted = composed("focus=technical-leadership&hoursPerWeek=7");
        assertThat(counted.get("schedule.finish"), nullValue());
        assertThat(counted.get("schedule.weeks[0].startDate"), nullValue());
        assertThat(composed("focus=technical-leadership").get("schedule"), nullValue());
    }

    @Test
    void resources_are_ranked_and_filtered() {
        var all = composed("focus=cloud-aws");
        // The video could not be confirmed.
        assertThat(
                all.getList("stages[0].steps.find { it.slug == 'aws' }.resources.type.unique()"),
                contains("DOCS", "BOOK", "COURSE", "SITE", "VIDEO"));

        var some = composed("focus=cloud-aws&resourceType=VIDEO&resourceType=DOCS&free=true&language=EN");
        assertThat(some.getList("stages.steps.resources.flatten().type.unique()"), containsInAnyOrder("DOCS", "VIDEO"));
        assertThat(some.getList("stages.steps.resources.flatten().cost.unique()"), contains("FREE"));
        assertThat(composed("focus=cloud-aws&language=tlh").getList("stages.steps.resources.flatten()"), empty());
        var known = composed("focus=cloud-aws&known=resources/aws-docs");
        assertThat(known.getList("stages.steps.resources.flatten().slug"), not(hasItem("aws-docs")));
    }

    @Test
    void the_same_wish_gives_the_same_bytes_in_whichever_order_it_is_written() {
        var one =
                get(ADDRESS + "?focus=devops&focus=cloud-aws&known=topics/docker&known=topics/git&hoursPerWeek=9&level="
                        + "FOUNDATIONAL");
        var other =
                get(ADDRESS + "?hoursPerWeek=9&known=topics/git&known=topics/docker&known=topics/git&focus=cloud-aws"
                        + "&focus=devops&targetLevel=EXPERT&contentVersion=" + one.path("contentVersion"));

        assertEquals(one.asString(), other.asString());
        assertEquals(one.header("ETag"), other.header("ETag"));
        assertThat(one.jsonPath().getList("focusAreas"), contains("cloud-aws", "devops"));
        assertThat(one.header("Cache-Control"), is("public, no-cache"));
    }

    @Test
    void the_hash_is_of_the_answer_without_it() {
        var answer = get(ADDRESS + "?focus=devops&hoursPerWeek=3");
        String hash = answer.path("hash");
        var digest = Sha256.of(answer.asString().replace(hash, "").getBytes(StandardCharsets.UTF_8));

        assertEquals("sha256:" + HexFormat.of().formatHex(digest), hash);
        assertThat(composed("focus=devops&hoursPerWeek=4").getString("hash"), not(equalTo(hash)));
    }

    @Test
    void an_answer_that_is_known_is_not_sent_again() {
        var etag = get(ADDRESS + "?focus=devops").header("ETag");
        given().header("If-None-Match", etag)
                .get(ADDRESS + "?focus=devops")
                .then()
                .statusCode(304);
    }

    @Test
    void nothing_is_asked_of_the_database_but_which_content_is_published() {
        composed("focus=devops");
        var statements = Statements.of(request ->
                request.get(Http.fresh(ADDRESS + "?focus=devops")).then().statusCode(200));

        assertThat(
                statements.stream().filter(sql -> !sql.contains("max(number)")).toList(), hasSize(0));
    }
}
