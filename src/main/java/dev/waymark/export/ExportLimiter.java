package dev.waymark.export;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.platform.limits.FairUse;
import dev.waymark.platform.limits.Use;
import dev.waymark.platform.work.HeavyWork;
import dev.waymark.platform.work.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Writes files into memory, because their ETags are made from the whole file, beside what serves other requests. Callers
 * are charged for the time that it takes. The few that are written at once share the memory, too: a long PDF takes some 30
 * KB for each step.
 */
@ApplicationScoped
class ExportLimiter {

    private static final int MAX_STEPS = 10_000;

    private final HeavyWork work;
    private final FairUse fairUse;
    private final Semaphore steps = new Semaphore(MAX_STEPS, true);

    ExportLimiter(HeavyWork work, FairUse fairUse) {
        this.work = work;
        this.fairUse = fairUse;
    }

    byte[] write(ChecklistWriter writer, Checklist checklist, ExportOptions options) {
        fairUse.chargeHeavy(Use.READ, writer.reads(checklist));
        int size = Math.clamp(writer.weight(checklist), 1, MAX_STEPS);
        return work.run(WorkKind.FILES, () -> {
            steps.acquire(size);
            try {
                return bytes(writer, checklist, options);
            } finally {
                steps.release(size);
            }
        });
    }

    private static byte[] bytes(ChecklistWriter writer, Checklist checklist, ExportOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(checklist, options, out);
        return out.toByteArray();
    }
}
