package dev.waymark.platform.startup;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Provides the clock that all code uses, so that tests can replace it. */
class ClockProducer {

    /** The precision of the database, so that a time does not change when it is stored. */
    private static final Duration MICROSECOND = ChronoUnit.MICROS.getDuration();

    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }
}
