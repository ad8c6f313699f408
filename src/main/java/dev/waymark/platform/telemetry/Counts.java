package dev.waymark.platform.telemetry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts events; a subclass decides when an event has really happened. */
public abstract class Counts {

    private final MeterRegistry meters;

    protected Counts(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Begins a series at 0: one that begins at 1, with its first event, never shows that event as an increase. */
    public final void begin(String name, String... tags) {
        meters.counter(name, tags);
    }

    /**
     * Counts one event.
     *
     * @param tags names and values in turn; each tag has few values, and callers cannot make up others
     */
    public final void add(String name, String... tags) {
        count(meters.counter(name, tags));
    }

    protected abstract void count(Counter counter);
}
