package dev.waymark.platform.telemetry;

import org.eclipse.microprofile.config.Config;

/** Tells whether telemetry is sent anywhere. */
final class OtlpEndpoint {

    private static final String PREFIX = "quarkus.otel.exporter.otlp.";

    private OtlpEndpoint() {}

    /**
     * Whether there is an endpoint for all signals or for this one.
     *
     * @param signal {@code traces} or {@code metrics}
     */
    static boolean isConfigured(Config config, String signal) {
        return isSet(config, PREFIX + "endpoint") || isSet(config, PREFIX + signal + ".endpoint");
    }

    private static boolean isSet(Config config, String property) {
        return config.getOptionalValue(property, String.class)
                .filter(endpoint -> !endpoint.isBlank())
                .isPresent();
    }
}
