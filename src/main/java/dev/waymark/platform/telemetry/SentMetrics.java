package dev.waymark.platform.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.micrometer.v1_5.OpenTelemetryMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Sends the metrics of {@code /q/metrics} over OTLP too, beside traces and logs, if an endpoint is configured. */
class SentMetrics {

    @Produces
    @Singleton
    MeterRegistry sent(OpenTelemetry telemetry, Config config) {
        // A composite registry without members drops everything.
        return OtlpEndpoint.isConfigured(config, "metrics")
                ? OpenTelemetryMeterRegistry.builder(telemetry).build()
                : new CompositeMeterRegistry();
    }
}
