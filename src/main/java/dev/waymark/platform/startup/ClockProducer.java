package dev.waymark.platform.startup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The one clock; nobody asks the system for the time by himself. */
class ClockProducer {

    /** What the database keeps: a time is the same before and after it was kept. */
    private static final Duration MICROSECOND = ChronoUnit.MICROS.getDuration();

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
