package dev.waymark.platform.telemetry;

import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdkBuilder;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.opentelemetry.runtime.AutoConfiguredOpenTelemetrySdkBuilderCustomizer;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/**
 * Records no spans unless an endpoint is configured to send them to, since recording takes a tenth of the time of a small
 * answer. Requests have trace ids all the same, and a caller's own trace is continued and sampled as the caller wishes.
 */
@Singleton
class UnsentTraces implements AutoConfiguredOpenTelemetrySdkBuilderCustomizer {

    private final boolean sent;

    UnsentTraces(Config config) {
        this.sent = OtlpEndpoint.isConfigured(config, "traces");
    }

    @Override
    public void customize(AutoConfiguredOpenTelemetrySdkBuilder builder) {
        if (!sent) {
            builder.addSamplerCustomizer((configured, properties) -> Sampler.parentBased(Sampler.alwaysOff()));
        }
    }
}
