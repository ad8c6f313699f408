package dev.waymark.platform.database;

import java.nio.file.Path;

/** Another user of this machine could change the data, or the programs that would be started. */
public final class WritableByOthers extends IllegalStateException {

    WritableByOthers(Path path) {
        super(
                ("The embedded database does not start, since other users of this machine could change %s. Make it your own"
                                + " (chown, chmod go-w), or choose another folder: waymark.embedded-database.data-dir")
                        .formatted(path));
    }
}
