package dev.waymark.platform.telemetry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Sends traces, metrics and logs to a receiver in this process; the console has JSON. */
public class TelemetrySent implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OtlpReceiver.class));
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "waymark.log.json", "true",
                "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
                "quarkus.otel.bsp.schedule.delay", "200ms",
                "quarkus.otel.blrp.schedule.delay", "200ms",
                "quarkus.otel.metric.export.interval", "500ms");
    }
}
