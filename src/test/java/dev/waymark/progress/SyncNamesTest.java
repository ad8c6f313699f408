package dev.waymark.progress;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.TestLearner;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.content.Tree;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A device that was long offline knows items by names of then. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class SyncNamesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Inject
    Publishing publishing;

    private final Tree tree = Tree.fresh();
    private Sync ada;

    @BeforeEach
    void publish() {
        publishing.publish(tree);
        publishing.publish(tree.edit("@http", "@http-semantics")
                .edit("slug: @http-semantics\n", "slug: @http-semantics\n    formerSlugs: [@http]\n"));
        ada = new Sync(TestLearner.fresh());
    }

    @Test
    void a_change_that_comes_by_both_names_is_the_same_one() {
        var former = Change.of(tree.slug("http"), "DONE", NOON);
        var present = new Change(former.id(), tree.slug("http-semantics"), "DONE", NOON);
        assertThat(ada.outcomes(former, present), contains("APPLIED", "DUPLICATE"));
        assertThat(ada.outcomes(present, former), contains("DUPLICATE", "DUPLICATE"));
        assertEquals("DONE", ada.status(tree.slug("http")));
    }

    @Test
    void of_what_nobody_knows_the_id_is_taken_by_no_other() {
        var unknown = Change.of(tree.slug("no-such"), "DONE", NOON);
        var other = new Change(unknown.id(), tree.slug("http"), "DONE", NOON);
        var results = ada.push(unknown, other, unknown);
        assertThat(results.<String>getList("results.outcome"), contains("REJECTED", "REJECTED", "REJECTED"));
        assertEquals(
                List.of("/problems/topic-not-found", "/problems/change-id-reused", "/problems/topic-not-found"),
                results.getList("results.problem.type"));
        assertEquals("PENDING", ada.status(tree.slug("http")));
    }
}
