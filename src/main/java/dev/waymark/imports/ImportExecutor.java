package dev.waymark.imports;

import dev.waymark.platform.work.HeavyWork;
import dev.waymark.platform.work.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads uploaded files, beside what serves other requests. */
@ApplicationScoped
class ImportExecutor {

    private final HeavyWork work;

    ImportExecutor(HeavyWork work) {
        this.work = work;
    }

    /**
     * @throws NotAnExport if the file is not a checklist; other problems of the readers are passed on
     */
    Ticks read(ImportFormat format, byte[] file) {
        return work.run(WorkKind.UPLOADS, () -> readNow(format, file));
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
}
