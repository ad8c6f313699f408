package dev.waymark.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.apache.commons.io.file.PathUtils;

/**
 * The folder of an embedded database, which is its owner's alone: the server's programs, its cluster, and a lock that a
 * process holds while it lives.
 * The operating system frees the lock of a killed process, so the lock tells whether the folder is really in use.
 */
final class DataFolder implements AutoCloseable {

    private static final String FINISHED = "waymark-cluster";

    /**
     * A system property for each folder that this process holds, since opening and closing the lock file a second time
     * would free the lock. A static set would not do: in development and tests, this class is loaded many times.
     */
    private static final String HELD = "dev.waymark.data-folder-held.";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path dataDir) throws IOException {
        var path = Ownership.create(dataDir).toRealPath();
        Ownership.establish(path);
        if (System.getProperties().putIfAbsent(HELD + path, "") != null) {
            throw new DataFolderInUse(path);
        }
        try {
            return new DataFolder(path, lock(path));
        } catch (IOException | RuntimeException e) {
            System.clearProperty(HELD + path);
            throw e;
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        var lock = FileChannel.open(
                path.resolve("lock"),
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                Ownership.ofFile(path));
        if (lock.tryLock() == null) {
            lock.close();
            throw new DataFolderInUse(path);
        }
        return lock;
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return cluster(path);
    }

    static Path cluster(Path path) {
        return path.resolve("cluster");
    }

    Path binaries() {
        return path.resolve("binaries");
    }

    Path passwordFile() {
        return passwordFile(path);
    }

    static Path passwordFile(Path path) {
        return path.resolve("password");
    }

    /** The database's password, generated before the cluster; only the owner of the file can read it. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            var fresh = Files.createTempFile(path, "password", "");
            Files.writeString(fresh, HexFormat.of().formatHex(random));
            Files.move(fresh, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(passwordFile());
    }

    /** Deletes programs that others might have changed; they are unpacked again. */
    void clearLooseBinaries() throws IOException {
        if (Files.exists(binaries(), LinkOption.NOFOLLOW_LINKS) && Ownership.isLoose(binaries())) {
            if (Files.isSymbolicLink(binaries())) {
                Files.delete(binaries());
            } else {
                PathUtils.deleteDirectory(binaries());
            }
        }
        Ownership.create(binaries());
    }

    /** The library opens the folder of the programs to everybody, each time, and leaves a lock to the umask. */
    void tighten() throws IOException {
        Ownership.tighten(binaries());
        Ownership.tighten(cluster().resolve("epg-lock"));
    }

    /** Deletes what a killed first start leaves: half a cluster, in which nothing was ever stored. */
    void clearUnfinishedCluster() throws IOException {
        if (Files.exists(cluster()) && !Files.exists(cluster().resolve(FINISHED))) {
            PathUtils.deleteDirectory(cluster());
        }
    }

    void markClusterFinished() throws IOException {
        Files.writeString(cluster().resolve(FINISHED), "Its presence says that this cluster was made completely.\n");
        Ownership.tighten(cluster().resolve(FINISHED));
    }

    @Override
    public void close() throws IOException {
        lock.close();
        System.clearProperty(HELD + path);
    }
}
