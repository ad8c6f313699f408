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

/** A database server that outlived the killed run that started it. Only the own folder's is ever touched. */
final class LeftoverServer {

    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);

    private LeftoverServer() {}

    /**
     * Stops the server that works on a cluster, if there is one. The caller holds the data folder's lock, so that no other
     * Waymark can be about to start one.
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
            return; // PostgreSQL removes the file itself.
        }
        if (isPostgres(process) && worksOn(cluster, process)) {
            LOG.infof("Stopping the database server that an earlier run left behind (process %d)", process.pid());
            stop(process, patience);
        } else {
            // Whatever has the number now, a thread of ours perhaps, PostgreSQL would take for a server of this
            // cluster,
            // and not start. Should there be one all the same, it is found by the memory that servers of a cluster
            // share.
            Files.delete(pidFile);
        }
    }

    /** After a reboot, or in a container that starts anew, the process number may belong to any program. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()).startsWith("postgres"))
                .orElse(false);
    }

    /** The file may have come with a copy of the folder: it is the server itself that is asked, as far as it can be seen. */
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
                    "The database server left behind (process %d) does not stop".formatted(process.pid()), e);
        }
    }

    /**
     * By SIGINT, PostgreSQL's fast shutdown. SIGTERM, which Java would send, has the server wait until everybody who
     * looks into the database has left.
     */
    private static void askToStop(ProcessHandle process) throws InterruptedException {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + process.pid()).start().waitFor();
        } catch (IOException e) {
            LOG.debug("There is no shell here", e);
            process.destroy();
        }
    }
}
