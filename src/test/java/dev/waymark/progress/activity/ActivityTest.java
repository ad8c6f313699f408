package dev.waymark.progress.activity;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.ProblemAnswer;
import dev.waymark.Statements;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ActivityTest {

    private static final String ACTIVITY = "/api/v1/me/activity";

    private TestLearner ada;

    @BeforeEach
    void somebody() {
        ada = TestLearner.fresh();
    }

    @Test
    void who_marked_nothing_was_never_active() {
        ada.given()
                .get(ACTIVITY)
                .then()
                .statusCode(200)
                .body("timeZone", equalTo("UTC"))
                .body("days.active", equalTo(0))
                .body("days.firstActive", nullValue())
                .body("streak.current", equalTo(0))
                .body("streak.longest", equalTo(0))
                .body("totals.done", equalTo(0))
                .body("weeks", hasSize(53))
                .body("calendar", hasSize(0));
    }

    @Test
    void what_was_marked_counts_by_day_week_and_status() {
        var now = Instant.now();
        record("docker", "LEARNING", now.minus(2, ChronoUnit.DAYS));
        record("docker", "DONE", now.minus(1, ChronoUnit.DAYS));
        record("kubernetes", "SKIPPED", now.minus(1, ChronoUnit.DAYS));
        record("docker", "DONE", now.minus(20, ChronoUnit.DAYS));
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);

        var activity = ada.given()
                .get(ACTIVITY + "?weeks=10")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(3, activity.getInt("days.active"));
        assertEquals(today.minusDays(20).toString(), activity.getString("days.firstActive"));
        assertEquals(today.minusDays(1).toString(), activity.getString("days.lastActive"));
        assertEquals(2, activity.getInt("streak.current"));
        assertEquals(2, activity.getInt("streak.longest"));
        assertEquals(Map.of("done", 1, "learning", 0, "skipped", 1), activity.getMap("totals"));
        assertThat(activity.getList("weeks"), hasSize(10));
        assertEquals(
                4,
                activity.getList("weeks.changes", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum());
        assertEquals(
                Map.of("date", today.minusDays(1).toString(), "changes", 2, "done", 1),
                activity.getMap("calendar[-1]"));
    }

    @Test
    void days_are_those_of_the_learners_time_zone() {
        var at = Instant.now().minus(100, ChronoUnit.DAYS);
        record("docker", "DONE", at);
        for (var zone : List.of("Pacific/Kiritimati", "Etc/GMT+12", "Asia/Kathmandu")) {
            ada.given()
                    .contentType("application/json")
                    .body(Map.of("timeZone", zone))
                    .patch("/api/v1/me")
                    .then()
                    .statusCode(200);
            ada.given()
                    .get(ACTIVITY)
                    .then()
                    .body("timeZone", equalTo(zone))
                    .body(
                            "days.lastActive",
                            equalTo(LocalDate.ofInstant(at, ZoneId.of(zone)).toString()));
        }
    }

    /** Ten years of changes, those of summer time among them; the database need not know the zone. */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/Havana", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Kathmandu"})
    void days_begin_when_they_do_in_the_time_zone(String name) {
        var random = new Random(name.hashCode());
        var now = Instant.now();
        var zone = ZoneId.of(name);
        ada.given()
                .contentType("application/json")
                .body(Map.of("timeZone", name))
                .patch("/api/v1/me")
                .then()
                .statusCode(200);
        var times = random.longs(400, 0, Duration.ofDays(3_600).toMinutes())
                .mapToObj(minutes -> now.minus(Duration.ofMinutes(minutes)))
                .toList();
        record(times.stream().map(at -> change("docker", "DONE", at)).toList());

        var activity = ada.given()
                .get(ACTIVITY + "?weeks=520")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var days = times.stream()
                .collect(Collectors.groupingBy(
                        at -> LocalDate.ofInstant(at, zone).toString(), TreeMap::new, Collectors.counting()));
        assertEquals(days.size(), activity.getInt("days.active"));
        assertEquals(List.copyOf(days.keySet()), activity.getList("calendar.date"));
        assertEquals(days.values().stream().map(Long::intValue).toList(), activity.getList("calendar.changes"));
        assertEquals(
                400,
                activity.getList("weeks.changes", Integer.class).stream()
                        .mapToInt(n -> n)
                        .sum());
    }

    @Test
    void what_a_clock_ahead_recorded_counts_as_of_now() {
        record("docker", "DONE", Instant.now().plus(4, ChronoUnit.MINUTES));
        var before = LocalDate.now(ZoneOffset.UTC);
        var last = ada.given().get(ACTIVITY).jsonPath().getString("days.lastActive");
        assertTrue(List.of(before.toString(), LocalDate.now(ZoneOffset.UTC).toString())
                .contains(last));
    }

    /** Whatever zone the profile takes: the database may not know it. */
    @Test
    void every_time_zone_of_a_profile_can_be_counted_in() {
        for (var zone : List.of("SystemV/PST8", "US/Pacific", "Etc/UCT", "America/Ciudad_Juarez")) {
            if (ZoneId.getAvailableZoneIds().contains(zone)) {
                ada.given()
                        .contentType("application/json")
                        .body(Map.of("timeZone", zone))
                        .patch("/api/v1/me")
                        .then()
                        .statusCode(200);
                ada.given().get(ACTIVITY).then().statusCode(200).body("timeZone", equalTo(zone));
            }
        }
    }

    @Test
    void activity_is_two_statements_however_much_was_marked() {
        record("docker", "DONE", Instant.now());
        var statements = Statements.of(request ->
                request.auth().oauth2(ada.accessToken()).get(ACTIVITY).then().statusCode(200));
        assertThat(statements, hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "521", "x", "1.5", "", "99999999999"})
    void what_is_no_number_of_weeks_is_refused(String weeks) {
        ProblemAnswer.of(ada.given().queryParam("weeks", weeks).get(ACTIVITY), 400);
    }

    @Test
    void nobody_is_active_and_nobody_sees_the_activity_of_another() {
        record("docker", "DONE", Instant.now());
        ProblemAnswer.of(RestAssured.given().get(ACTIVITY), 401);
        TestLearner.fresh().given().get(ACTIVITY).then().body("days.active", equalTo(0));
        ada.given().delete("/api/v1/me").then().statusCode(204);
        ProblemAnswer.of(ada.given().get(ACTIVITY), 401);
    }

    @Test
    void graphql_says_the_same() {
        record("docker", "DONE", Instant.now());
        var rest = ada.given().get(ACTIVITY + "?weeks=2").jsonPath();
        query(ada.given(), """
                {me {activity(weeks: 2) {
                    timeZone days {active firstActive lastActive} streak {current longest} totals {done learning skipped}
                    weeks {week from done changes activeDays} calendar {date changes done}
                }}}
                """, Map.of()).statusCode(200).body("data.me.activity", equalTo(rest.getMap("$")));
        query(ada.given(), "{me {activity(weeks: 0) {timeZone}}}", Map.of())
                .body("errors[0].extensions.code", equalTo("invalid-input"));
    }

    private void record(String topic, String status, Instant at) {
        record(List.of(change(topic, status, at)));
    }

    private static Map<String, String> change(String topic, String status, Instant at) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "kind",
                "TOPIC",
                "slug",
                topic,
                "status",
                status,
                "changedAt",
                at.toString());
    }

    private void record(List<Map<String, String>> changes) {
        ada.given()
                .contentType("application/json")
                .body(Map.of("changes", changes))
                .post("/api/v1/me/progress/changes")
                .then()
                .statusCode(200);
    }
}
