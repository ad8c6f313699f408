package dev.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import dev.waymark.Effort;
import dev.waymark.TestLearner;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** Whatever devices do, they end alike; and the checker would see it if they did not. */
@QuarkusTest
class SyncPropertyTest {

    @Test
    void all_devices_end_alike_and_nothing_acknowledged_is_missing() {
        qt().withExamples(Effort.examples(6))
                .withShrinkCycles(0)
                .forAll(longs().all())
                .checkAssert(seed -> new SyncSimulation(seed, fresh()).run());
    }

    /** A defect on purpose: the change that arrives last wins, whenever it was recorded. */
    @Test
    void a_server_that_stamps_by_its_own_clock_is_caught() {
        assertCaught(server -> new Between(server) {
            @Override
            public List<String> push(List<Change> changes) {
                return super.push(changes.stream()
                        .map(change -> new Change(change.id(), change.slug(), change.status(), Instant.now()))
                        .toList());
            }
        });
    }

    @Test
    void a_feed_that_leaves_one_out_is_caught() {
        assertCaught(server -> new Between(server) {
            @Override
            public Part pull(@Nullable String cursor, int limit) {
                var part = super.pull(cursor, limit);
                return part.items().size() < 2
                        ? part
                        : new Part(part.items().subList(1, part.items().size()), part.cursor(), part.hasMore());
            }
        });
    }

    @Test
    void a_server_that_acknowledges_what_it_did_not_keep_is_caught() {
        assertCaught(server -> new Between(server) {
            @Override
            public List<String> push(List<Change> changes) {
                int kept = Math.min(changes.size(), Math.max(1, changes.size() - 1));
                return super.push(changes.subList(0, kept));
            }
        });
    }

    private static void assertCaught(UnaryOperator<SyncServer> defect) {
        assertThrows(
                AssertionFailedError.class,
                () -> LongStream.range(0, 20).forEach(seed -> new SyncSimulation(seed, defect.apply(fresh())).run()));
    }

    private static SyncServer fresh() {
        return new WaymarkServer(new Sync(TestLearner.fresh()));
    }

    /** Passes everything on; each defect overrides the methods that it breaks. */
    private static class Between implements SyncServer {

        private final SyncServer server;

        Between(SyncServer server) {
            this.server = server;
        }

        @Override
        public List<String> push(List<Change> changes) {
            return server.push(changes);
        }

        @Override
        public Part pull(@Nullable String cursor, int limit) {
            return server.pull(cursor, limit);
        }

        @Override
        public Change put(String slug, String status) {
            return server.put(slug, status);
        }
    }
}
