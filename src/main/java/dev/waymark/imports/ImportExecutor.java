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
 * Reads uploaded files one at a time: a malicious file can take hundreds of megabytes and several seconds, and these
 * must not add up. The work has a thread of its own, because callers share theirs with other requests.
 */
@ApplicationScoped
class ImportExecutor {

    private static final int QUEUE = 20;
    private static final Duration MAX_WAIT = Duration.ofSeconds(20);

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
     * @throws NotAnExport if the file is not a checklist; other problems of the readers are passed on
     * @throws ServiceUnavailable if too many files are waiting
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
            return reading.get(MAX_WAIT.toSeconds(), TimeUnit.SECONDS);
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
                && ticks.titled().isEmpty()
                && ticks.unknown().isEmpty()) {
            throw new NotAnExport("The file has no boxes of a checklist.");
        }
        return ticks;
    }

    private static ServiceUnavailable busy() {
        return new ServiceUnavailable("Too many files are being read at the moment; try again in a few seconds.");
    }
}
