package dev.waymark.progress.enrolment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.progress.Follower;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One learner on several devices at once. */
@QuarkusTest
@TestProfile(NothingPublished.class)
@Timeout(60)
class EnrolmentRaceTest {

    private static final int DEVICES = 8;

    @Inject
    Publishing publishing;

    private Follower ada;

    @BeforeEach
    void somebody() {
        ada = Follower.fresh(publishing);
        ada.publishSecondVersion(publishing);
    }

    @Test
    void one_of_those_who_enrol_at_once_is_the_first() throws Exception {
        var statuses = statuses(atOnce(device -> ada.enrol("path", "{\"version\": %d}".formatted(1 + device % 2))));
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(DEVICES - 1, Collections.frequency(statuses, 200), statuses.toString());
    }

    @Test
    void one_of_those_who_move_from_the_same_state_at_once_does_it() throws Exception {
        var etag = ada.enrol("path", "{\"version\": 1}").header("ETag");
        var statuses = statuses(atOnce(device ->
                ada.given().header("If-Match", etag).body("{\"number\": 2}").put(ada.address() + "/version")));
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(DEVICES - 1, Collections.frequency(statuses, 412), statuses.toString());
    }

    @Test
    void enrolling_moving_marking_and_leaving_do_not_harm_each_other() throws Exception {
        ada.enrol();
        for (int round = 0; round < 5; round++) {
            var statuses = statuses(atOnce(device -> switch (device % 4) {
                case 0 -> ada.enrol();
                case 1 -> ada.move(1 + device / 4);
                case 2 -> ada.given().post(ada.address() + "/reset");
                default ->
                    ada.given()
                            .body("{\"status\": \"DONE\"}")
                            .put("/api/v1/me/progress/topics/" + ada.slug(device == 3 ? "a" : "b"));
            }));
            assertThat(statuses, everyItem(in(Set.of(200, 201))));
        }
    }

    @Test
    void what_is_reset_at_once_is_reset_once_and_restored_once() throws Exception {
        ada.enrol();
        for (var topic : List.of("a", "b", "c", "d", "e")) {
            ada.mark(topic, "DONE");
        }
        var resets = atOnce(device -> ada.given().post(ada.address() + "/reset"));
        assertEquals(5, resets.stream().mapToInt(reset -> reset.path("items")).sum());

        var first = resets.stream()
                .filter(reset -> reset.<Integer>path("items") == 5)
                .findFirst()
                .orElseThrow()
                .<String>path("id");
        var undone = atOnce(device -> ada.undo(first));
        assertEquals(1, undone.stream().map(Response::asString).distinct().count());
        assertEquals(5, undone.getFirst().<Integer>path("restored"));
        assertEquals("DONE", ada.status("e"));
    }

    @Test
    void a_learner_who_is_deleted_meanwhile_ends_what_they_do() throws Exception {
        for (int round = 0; round < 4; round++) {
            var bob = ada.another();
            var statuses = statuses(atOnce(device -> switch (device) {
                case 0 -> bob.given().delete("/api/v1/me");
                case 1, 2, 3 -> bob.enrol();
                case 4 -> bob.enrol("other", "{}");
                default ->
                    bob.given().body("{\"status\": \"DONE\"}").put("/api/v1/me/progress/topics/" + bob.slug("a"));
            }));
            assertEquals(204, statuses.getFirst());
            assertThat(statuses, everyItem(in(Set.of(200, 201, 204, 401))));
            assertTrue(bob.enrol().statusCode() == 401);
        }
    }

    private static List<Response> atOnce(IntFunction<Response> request) throws Exception {
        var start = new CyclicBarrier(DEVICES);
        try (var threads = Executors.newFixedThreadPool(DEVICES)) {
            var answers = IntStream.range(0, DEVICES)
                    .mapToObj(device -> threads.submit(() -> {
                        start.await();
                        return request.apply(device);
                    }))
                    .toList();
            var all = new ArrayList<Response>();
            for (var answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).toList();
    }
}
