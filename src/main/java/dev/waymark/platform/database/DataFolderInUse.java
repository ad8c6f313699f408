package dev.waymark.platform.database;

import java.nio.file.Path;

/** Another process uses the folder of an embedded database. */
public final class DataFolderInUse extends IllegalStateException {

    private final transient Path folder;

    DataFolderInUse(Path folder) {
        super(("Another Waymark runs on the data in %s. Stop it, or give this one a folder of "
                        + "its own: waymark.embedded-database.data-dir")
                .formatted(folder));
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }
}
