package dev.waymark;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the application logs in a whole run of the tests, for {@code LogsOfTestsIT} to search. */
@QuarkusTestResource(TestLog.class)
public class TestLog implements QuarkusTestResourceLifecycleManager {

    private static final Path FILE = Path.of(System.getProperty("test.log", "target/test.log"));

    /** A system property, since this class is loaded anew for each configuration; each run begins a log of its own. */
    private static final String BEGUN = "dev.waymark.test-log";

    @Override
    public Map<String, String> start() {
        System.getProperties().computeIfAbsent(BEGUN, key -> begin());
        return Map.of(
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", FILE.toString(),
                "quarkus.log.file.rotation.rotate-on-boot", "false",
                "quarkus.log.file.rotation.max-file-size", "1G");
    }

    private static String begin() {
        try {
            Files.deleteIfExists(FILE);
            return "true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The next configuration goes on in the same file.
    }
}
