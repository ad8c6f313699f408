package dev.waymark.imports;

import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads files that learners send, one at a time: a file that is made for it takes some hundred megabytes and some
 * seconds, and neither may add up. On a thread of its own, since who waits shares theirs with all other requests.
 */
@ApplicationScoped
class ImportExecutor {

    private static final int QUEUE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ThreadPoolExecutor reader = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(QUEUE),
            task -> Thread.ofPlatform().name("import-reader").daemon().unstarted(task));

    ImportExecutor() {
        reader.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }

    /**
     * @throws NotAnExport if there is nothing of a checklist in it; what the readers throw, it throws too
     * @throws ServiceUnavailable if too many are before it
     */
    Ticks read(ImportFormat format, byte[] file) {
        try {
            return result(reader.submit(() -> readNow(format, file)));
        } catch (RejectedExecutionException e) {
            throw busy();
        }
    }

    private static Ticks result(Future<Ticks> reading) {
        try {
            return reading.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw busy();
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Ticks readNow(ImportFormat format, byte[] file) {
        var ticks = switch (format) {
            case MARKDOWN -> new MarkdownReader().read(file);
            case JSON -> new JsonReader().read(file);
            case PDF -> new PdfReader().read(file);
        };
        if (format == ImportFormat.MARKDOWN
                && ticks.ticks().isEmpty()
                && ticks.unknown().isEmpty()) {
            throw new NotAnExport("The file has no boxes of a checklist.");
        }
        return ticks;
    }

    private static ServiceUnavailable busy() {
        return new ServiceUnavailable("Too many files are being read just now; try again in a few seconds.");
    }
}
