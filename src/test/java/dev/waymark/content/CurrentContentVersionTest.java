package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.platform.database.Sql;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Time passes on a clock of the test. */
@QuarkusTest
class CurrentContentVersionTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Inject
    Sql sql;

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 1_000);

    @Test
    void new_content_is_seen_within_a_second() {
        var contentVersion = new CurrentContentVersion(sql, time::get);
        assertEquals(OptionalLong.empty(), contentVersion.known());
        var number = contentVersion.current();
        assertTrue(number.isPresent());

        time.addAndGet(SECOND.minusNanos(1).toNanos());
        assertEquals(number, contentVersion.known());

        time.addAndGet(1);
        assertEquals(OptionalLong.empty(), contentVersion.known(), "it is to be queried again");
        assertEquals(number, contentVersion.lastKnown());

        assertEquals(number, contentVersion.current());
        assertEquals(number, contentVersion.known());
    }
}
