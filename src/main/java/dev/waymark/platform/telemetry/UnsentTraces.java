package dev.waymark.platform.telemetry;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * While there is no endpoint to send them to, no spans are recorded: that would be a tenth of what a small answer costs.
 * Requests have trace ids all the same, and a caller's own trace is gone on with as the caller wants it.
 */
@Singleton
class UnsentTraces implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    private final boolean sent;

    UnsentTraces(
            @ConfigProperty(name = "quarkus.otel.exporter.otlp.endpoint", defaultValue = " ") String all,
            @ConfigProperty(name = "quarkus.otel.exporter.otlp.traces.endpoint", defaultValue = " ") String own) {
        this.sent = !all.isBlank() || !own.isBlank();
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        if (!sent) {
            builder.addSamplerCustomizer((configured, properties) -> Sampler.parentBased(Sampler.alwaysOff()));
        }
    }
}
