package dev.waymark.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Stops a database server that is still running because Waymark was killed. Servers of other folders are left alone. */
final class LeftoverServer {

    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);

    private LeftoverServer() {}

    /**
     * Stops the server that runs on a cluster, if there is one. The caller holds the lock of the data folder, so that no
     * other Waymark starts a server there at the same time.
     */
    static void stopIn(Path cluster, Duration patience) throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var process = lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (process == null) {
            return; // PostgreSQL removes the file of a process that has ended.
        }
        if (isPostgres(process) && worksOn(cluster, process)) {
            LOG.infof("Stopping the database server left behind by an earlier run (process %d)", process.pid());
            stop(process, patience);
        } else {
            // Another process has the number by now. PostgreSQL would take it for a running server and refuse to start,
            // so the file is removed; a server that does run would still be noticed by its shared memory.
            Files.delete(pidFile);
        }
    }

    /** After a reboot or in a new container, the process number may belong to any other program. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()).startsWith("postgres"))
                .orElse(false);
    }

    /** The folder may be a copy, so the cluster is taken from the arguments of the process where they can be read. */
    private static boolean worksOn(Path cluster, ProcessHandle process) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(cluster.toString()))
                .orElse(true);
    }

    private static void stop(ProcessHandle process, Duration patience) throws IOException {
        try {
            askToStop(process);
            process.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the leftover database server stopped", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(
                    "The database server left behind by an earlier run (process %d) does not stop"
                            .formatted(process.pid()),
                    e);
        }
    }

    /**
     * Sends SIGINT for PostgreSQL's fast shutdown. With SIGTERM, which Java would send, the server waits for all clients
     * to disconnect.
     */
    private static void askToStop(ProcessHandle process) throws InterruptedException {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException e) {
            LOG.debug("No shell is available", e);
            process.destroy();
        }
    }
}
