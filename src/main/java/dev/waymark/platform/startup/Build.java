package dev.waymark.platform.startup;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is running: its version, and the commit that it was built of if it was built inside Git. */
@Singleton
class Build {

    private static final String COMMIT_FILE = "/META-INF/waymark/git.properties";

    private final String version;
    private final Optional<String> commit;

    Build(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
        this.commit = readCommit();
    }

    String version() {
        return version;
    }

    /** In full. */
    Optional<String> commit() {
        return commit;
    }

    /** As a metric that is always 1, which others are joined with, as Prometheus has it. */
    void expose(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("waymark.build.info", () -> 1)
                .description("What is running")
                .tag("version", version)
                .tag("commit", commit.orElse("unknown"))
                .register(meters);
    }

    private static Optional<String> readCommit() {
        try (var file = Build.class.getResourceAsStream(COMMIT_FILE)) {
            var properties = new Properties();
            if (file != null) {
                properties.load(file);
            }
            return Optional.ofNullable(properties.getProperty("git.commit.id.full"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
