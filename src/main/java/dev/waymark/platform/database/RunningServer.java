package dev.waymark.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out how to connect to the server that another process of the same user runs on a data folder. */
final class RunningServer {

    private static final int PORT_LINE = 3;

    private RunningServer() {}

    /** Reads the port from {@code postmaster.pid}, which PostgreSQL writes. */
    static int portIn(Path dataDir) throws IOException {
        var lines = Files.readAllLines(DataFolder.cluster(dataDir).resolve("postmaster.pid"));
        try {
            return Integer.parseInt(lines.get(PORT_LINE).strip());
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new IOException("The server in " + dataDir + " is not up", e);
        }
    }

    static String passwordIn(Path dataDir) throws IOException {
        return Files.readString(DataFolder.passwordFile(dataDir));
    }
}
