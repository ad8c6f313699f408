package dev.waymark.export;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Writes files into memory, because their ETags are made from the whole file, and limits how many steps are written at
 * the same time: a long PDF takes some 30 KB of memory for each step.
 */
@ApplicationScoped
class ExportLimiter {

    private static final int MAX_STEPS = 10_000;
    private static final int MAX_WAIT_SECONDS = 20;

    private final Semaphore steps = new Semaphore(MAX_STEPS, true);

    byte[] write(ChecklistWriter writer, Checklist checklist, ExportOptions options) {
        int size = Math.clamp(writer.weight(checklist), 1, MAX_STEPS);
        acquire(size);
        try {
            var out = new ByteArrayOutputStream();
            writer.write(checklist, options, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            steps.release(size);
        }
    }

    private void acquire(int size) {
        try {
            if (!steps.tryAcquire(size, MAX_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new ServiceUnavailable("Too many long exports are being written at the moment; try again soon.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceUnavailable("The service is stopping.");
        }
    }
}
