package dev.waymark.platform.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.temporal.ChronoField;
import org.junit.jupiter.api.RepeatedTest;

class ClockTest {

    @RepeatedTest(100)
    void no_time_is_finer_than_the_database_keeps() {
        assertEquals(0, new ClockProducer().clock().instant().get(ChronoField.NANO_OF_SECOND) % 1_000);
    }
}
