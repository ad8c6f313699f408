package dev.waymark.platform.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CommittedCountsTest {

    @Test
    void what_is_rolled_back_is_not_counted() {
        var counts = CDI.current().select(CommittedCounts.class).get();
        var meters = CDI.current().select(MeterRegistry.class).get();
        QuarkusTransaction.begin();
        counts.add("waymark.test", "outcome", "rolled-back");
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> {
            counts.add("waymark.test", "outcome", "committed");
            assertEquals(
                    0, meters.counter("waymark.test", "outcome", "committed").count());
        });
        counts.add("waymark.test", "outcome", "at-once");

        assertEquals(0, meters.counter("waymark.test", "outcome", "rolled-back").count());
        assertEquals(1, meters.counter("waymark.test", "outcome", "committed").count());
        assertEquals(1, meters.counter("waymark.test", "outcome", "at-once").count());
    }
}
