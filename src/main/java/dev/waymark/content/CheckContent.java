package dev.waymark.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The command {@code check-content}: reads the configured content as publishing would, without any database. */
public final class CheckContent {

    private CheckContent() {}

    /**
     * Tells what is wrong, one line each, as {@code file:line: message}.
     *
     * @return the process's exit code: 0 if nothing is wrong
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

    /** The application is not started: its configuration mappings are not there yet. */
    private static Optional<Path> folder(String property) {
        return ConfigProvider.getConfig().getOptionalValue(property, Path.class);
    }
}
