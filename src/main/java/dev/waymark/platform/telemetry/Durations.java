package dev.waymark.platform.telemetry;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Counts durations in fixed buckets, which can be added up over replicas. There are only a few, since every route has a
 * series for each.
 */
class Durations {

    private static final Set<String> COUNTED_BY_STEPS = Set.of("http.server.requests", "waymark.graphql.operations");

    private static final double[] STEPS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter steps() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return COUNTED_BY_STEPS.contains(id.getName())
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(STEPS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
