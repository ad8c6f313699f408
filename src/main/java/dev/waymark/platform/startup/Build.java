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

/** The version that is running, and the commit that it was built from if it was built inside Git. */
@Singleton
public class Build {

    private static final String COMMIT_FILE = "/META-INF/waymark/git.properties";

    private final String version;
    private final Optional<String> commit;

    Build(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
        this.commit = readCommit();
    }

    public String version() {
        return version;
    }

    /** The full hash of the commit. */
    public Optional<String> commit() {
        return commit;
    }

    /** Adds a metric that is always 1, to be joined with others as Prometheus recommends. */
    void expose(@Observes StartupEvent started, MeterRegistry meters) {
        Gauge.builder("waymark.build.info", () -> 1)
                .description("The version and commit that are running")
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
