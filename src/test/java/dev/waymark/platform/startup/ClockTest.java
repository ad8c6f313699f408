package dev.waymark.platform.startup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.RepeatedTest;

class ClockTest {

    @RepeatedTest(100)
    void no_time_is_finer_than_the_database_keeps() {
        assertEquals(0, new ClockProducer().clock().instant().getNano() % 1_000);
    }
}
