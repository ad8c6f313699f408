package dev.waymark.platform.telemetry;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.metrics.export.MetricExporter;
import io.opentelemetry.sdk.metrics.export.MetricReader;
import io.opentelemetry.sdk.metrics.export.PeriodicMetricReader;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends metrics from a separate thread. Quarkus would use its own executor, which does not stop when it is told to, so
 * that each shutdown would take five seconds longer.
 */
@Singleton
@Priority(MetricSender.AFTER_QUARKUS)
class MetricSender implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    static final int AFTER_QUARKUS = -1;

    private final Instance<MetricExporter> exporters;
    private final Duration interval;

    MetricSender(
            @Any Instance<MetricExporter> exporters,
            @ConfigProperty(name = "quarkus.otel.metric.export.interval", defaultValue = "60s") Duration interval) {
        this.exporters = exporters;
        this.interval = interval;
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        builder.addMetricReaderCustomizer((ofQuarkus, properties) -> exporters.isResolvable() ? reader() : ofQuarkus);
    }

    private MetricReader reader() {
        var thread = Thread.ofPlatform().daemon().name("metrics").factory();
        return PeriodicMetricReader.builder(exporters.get())
                .setInterval(interval)
                .setExecutor(Executors.newSingleThreadScheduledExecutor(thread))
                .build();
    }
}
