package dev.waymark.platform.telemetry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Sends traces to a receiver in this process. */
public class TracesSent implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.otel.exporter.otlp.endpoint", TraceReceiver.start().address(),
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.bsp.schedule.delay", "200ms");
    }
}
