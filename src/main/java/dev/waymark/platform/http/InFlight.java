package dev.waymark.platform.http;

import dev.waymark.platform.http.HttpConfig.InFlightConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.OptionalLong;

/** The bytes of requests that are not answered yet, and of answers that are not read yet. */
@Singleton
public class InFlight {

    private static final int SHARE_OF_HEAP = 8;

    private final ByteBudget requests;
    private final ByteBudget answers;

    InFlight(HttpConfig config, MeterRegistry meters) {
        this.requests = budget(config.inFlight(), config.inFlight().maxRequestBytes());
        this.answers = budget(config.inFlight(), config.inFlight().maxAnswerBytes());
        gauge(meters, "requests", requests);
        gauge(meters, "answers", answers);
    }

    private static ByteBudget budget(InFlightConfig config, OptionalLong configured) {
        long most = configured.orElse(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
        return new ByteBudget(most, most * config.percentPerAddress() / 100);
    }

    private static void gauge(MeterRegistry meters, String direction, ByteBudget budget) {
        Gauge.builder("waymark.http.in.flight", budget, ByteBudget::held)
                .baseUnit("bytes")
                .tag("direction", direction)
                .register(meters);
    }

    public ByteBudget requests() {
        return requests;
    }

    public ByteBudget answers() {
        return answers;
    }
}
