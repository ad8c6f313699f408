package dev.waymark.platform.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.micrometer.v1_5.OpenTelemetryMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The metrics of {@code /q/metrics} sent over OTLP too, with the traces and logs, once there is an endpoint. */
class SentMetrics {

    @Produces
    @Singleton
    MeterRegistry sent(
            OpenTelemetry telemetry,
            @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint", defaultValue = " ") String all,
            @ConfigProperty(name = "quarkus.otel.exporter.otlp.metrics.endpoint", defaultValue = " ") String own) {
        // One that nothing was added to counts nothing.
        return all.isBlank() && own.isBlank()
                ? new CompositeMeterRegistry()
                : OpenTelemetryMeterRegistry.builder(telemetry).build();
    }
}
