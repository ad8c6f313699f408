package dev.waymark.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder of an embedded database: the server's programs, its cluster, and a lock that one process holds while it
 * lives. The system frees the lock of a killed process, so that the lock tells a leftover from a neighbour.
 */
final class DataFolder implements AutoCloseable {

    private static final String FINISHED = "waymark-cluster";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path dataDir) throws IOException {
        var path = Files.createDirectories(dataDir.toAbsolutePath().normalize());
        var lock = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new DataFolder(path, lock);
            }
        } catch (OverlappingFileLockException e) {
            // Held within this very process: the same answer.
        }
        lock.close();
        throw new IllegalStateException(
                ("Another Waymark runs on the data in %s. Stop it, or give this one a folder of "
                                + "its own: waymark.embedded-database.data-dir")
                        .formatted(path));
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("cluster");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    /** A first start that was killed leaves half a cluster, in which nothing was ever stored. */
    void clearUnfinishedCluster() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(cluster().resolve(FINISHED))) {
            PathUtils.deleteDirectory(cluster());
        }
    }

    void markClusterFinished() throws IOException {
        Files.writeString(cluster().resolve(FINISHED), "Its presence says that this cluster was made completely.\n");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
