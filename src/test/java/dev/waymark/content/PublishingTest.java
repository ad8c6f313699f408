package dev.waymark.content;

import static dev.waymark.content.ContentPublisher.Outcome.OLDER;
import static dev.waymark.content.ContentPublisher.Outcome.PUBLISHED;
import static dev.waymark.content.ContentPublisher.Outcome.UNCHANGED;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Await;
import dev.waymark.content.ContentPublisher.Result;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NothingPublished.class)
class PublishingTest {

    @Inject
    Publishing publishing;

    @Test
    void the_same_tree_again_changes_nothing() {
        var tree = Tree.fresh();
        var first = publishing.publish(tree);
        var again = publishing.publish(tree);

        assertEquals(PUBLISHED, first.outcome());
        assertEquals(new Result(UNCHANGED, first.number()), again);
        get(versions(tree)).then().body("items.number", contains(1));
    }

    @Test
    void a_changed_roadmap_title_makes_a_version_and_the_one_before_stays_readable() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var before = get(path(tree) + "/versions/1").asString();
        publishing.publish(tree.edit("title: The path", "title: The way"));

        get(path(tree)).then().body("title", equalTo("The way")).body("version.number", equalTo(2));
        get(versions(tree)).then().body("items.number", contains(2, 1));
        assertEquals(before, get(path(tree) + "/versions/1").asString());
    }

    @Test
    void a_step_that_is_added_makes_a_version() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.withStep("topic: @tls"));

        get(path(tree)).then().body("version.number", equalTo(2)).body("stages[0].steps", hasSize(3));
        get(path(tree) + "/versions/1").then().body("stages[0].steps", hasSize(2));
    }

    @Test
    void an_items_wording_shows_in_every_version_and_makes_none() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var second = tree.edit("title: The path", "title: The way");
        publishing.publish(second);
        publishing.publish(second.edit("title: HTTP", "title: HTTP semantics"));

        get(versions(tree)).then().body("items.number", contains(2, 1));
        for (var version : List.of("/versions/1", "/versions/2")) {
            get(path(tree) + version).then().body("stages[0].steps.title", contains("HTTP semantics", "DNS"));
        }
    }

    @Test
    void readers_get_the_new_wording_without_a_restart() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var etag = get(path(tree)).getHeader("ETag");
        publishing.publishAsAnotherReplica(tree.edit("title: HTTP", "title: HTTP semantics"));

        Await.until(
                "the new wording is read",
                () -> given().header("If-None-Match", etag).get(path(tree)).statusCode() == 200);
        get(path(tree)).then().body("stages[0].steps[0].title", equalTo("HTTP semantics"));
    }

    @Test
    void a_tree_that_was_published_before_is_not_published_again() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var newer = publishing.publish(tree.edit("title: HTTP", "title: HTTP semantics"));

        assertEquals(new Result(OLDER, newer.number()), publishing.publish(tree));
        get("/api/v1/topics/" + tree.slug("http")).then().body("title", equalTo("HTTP semantics"));
    }

    @Test
    void a_raised_revision_publishes_an_older_tree_again() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.edit("title: The path", "title: The way"));

        var result = publishing.publish(tree.raised());
        assertEquals(PUBLISHED, result.outcome());
        get(path(tree)).then().body("title", equalTo("The path")).body("version.number", equalTo(3));
    }

    @Test
    void a_tree_of_a_lower_revision_is_not_published() {
        var older = Tree.fresh();
        var tree = Tree.fresh();
        var published = publishing.publish(tree);

        assertEquals(new Result(OLDER, published.number()), publishing.publish(older));
        get("/api/v1/topics/" + older.slug("http")).then().statusCode(404);
    }

    @Test
    void an_older_tree_is_published_on_a_curators_word_and_is_current_from_then_on() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var newer = publishing.publish(tree.edit("title: The path", "title: The way"));

        var again = publishing.publishAnyway(tree);
        assertEquals(new Result(PUBLISHED, newer.number() + 1), again);
        get(path(tree)).then().body("title", equalTo("The path")).body("version.number", equalTo(3));
        assertEquals(new Result(UNCHANGED, again.number()), publishing.publish(tree));
        assertEquals(new Result(UNCHANGED, again.number()), publishing.publishAnyway(tree));
    }

    @Test
    void a_tree_of_a_lower_revision_is_published_on_a_curators_word() {
        var older = Tree.fresh();
        var published = publishing.publish(Tree.fresh());

        assertEquals(new Result(PUBLISHED, published.number() + 1), publishing.publishAnyway(older));
        get("/api/v1/topics/" + older.slug("http")).then().statusCode(200);
    }

    /** Often, for what goes wrong here goes wrong between two statements. */
    @RepeatedTest(20)
    void many_publishers_at_once_publish_once() throws Exception {
        var tree = Tree.fresh();
        List<Result> results;
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Result> publish = () -> publishing.publish(tree);
            results = threads.invokeAll(List.of(publish, publish, publish, publish)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertEquals(
                1,
                results.stream().filter(result -> result.outcome() == PUBLISHED).count());
        assertEquals(1, results.stream().map(Result::number).distinct().count());
        get(versions(tree)).then().body("items.number", contains(1));
    }

    @Test
    void a_tree_with_a_mistake_changes_nothing() {
        var tree = Tree.fresh();
        publishing.publish(tree);

        assertThrows(
                ContentInvalid.class,
                () -> publishing.publish(
                        tree.edit("title: The path", "title: The way").edit("type: STANDARD", "type: LEAFLET")));
        get(path(tree)).then().body("title", equalTo("The path")).body("version.number", equalTo(1));
        assertEquals(UNCHANGED, publishing.publish(tree).outcome());
    }

    @Test
    void a_failure_in_the_middle_writes_nothing() throws Exception {
        var tree = Tree.fresh();
        var before = publishing.publish(tree);
        var changed = tree.edit("title: HTTP", "title: HTTP semantics").edit("title: The path", "title: The way");

        // Publications are written last of all.
        publishing.sql(
                "alter table publication add constraint full_up check (number <= %d)".formatted(before.number()));
        try {
            var failure = assertThrows(RuntimeException.class, () -> publishing.publish(changed));
            assertTrue(Publishing.says(failure, "full_up"), failure.toString());
        } finally {
            publishing.sql("alter table publication drop constraint full_up");
        }
        get(path(tree))
                .then()
                .body("title", equalTo("The path"))
                .body("version.number", equalTo(1))
                .body("stages[0].steps.title", contains("HTTP", "DNS"));
        get(versions(tree)).then().body("items.number", contains(1));

        assertEquals(new Result(PUBLISHED, before.number() + 1), publishing.publish(changed));
        get(path(tree)).then().body("title", equalTo("The way")).body("version.number", equalTo(2));
    }

    private static String path(Tree tree) {
        return "/api/v1/roadmaps/" + tree.slug("path");
    }

    private static String versions(Tree tree) {
        return path(tree) + "/versions";
    }
}
