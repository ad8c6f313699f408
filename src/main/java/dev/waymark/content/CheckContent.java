package dev.waymark.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The command {@code check-content}: reads the configured content as publishing would, but without a database. */
public final class CheckContent {

    private CheckContent() {}

    /**
     * Prints the mistakes, one on each line, as {@code file:line: message}.
     *
     * @return the exit code: 0 if there are no mistakes
     */
    public static int run() {
        try {
            var tree = new ContentReader(new ObjectMapper())
                    .read(ContentFiles.of(folder("waymark.content.dir"), folder("waymark.content.overlay-dir")));
            System.out.printf(
                    "The content has no mistakes: %d items, %d roadmaps%n",
                    tree.catalogue().items().count(), tree.roadmaps().size());
            return 0;
        } catch (ContentInvalid e) {
            System.err.println(e.detail());
            return 1;
        }
    }

    /** Read directly: the application is not started, so its configuration mappings do not exist yet. */
    private static Optional<Path> folder(String property) {
        return ConfigProvider.getConfig().getOptionalValue(property, Path.class);
    }
}
