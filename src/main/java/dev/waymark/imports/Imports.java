package dev.waymark.imports;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.imports.PendingImports.PendingImport;
import dev.waymark.imports.TickResolver.StatusChange;
import dev.waymark.platform.limits.Limit;
import dev.waymark.platform.limits.Limits;
import dev.waymark.platform.problem.NotFound;
import dev.waymark.progress.ProgressChange;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.ProgressTracker;
import dev.waymark.progress.RecordedChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ticked exports that are uploaded. A learner is identified by their row id throughout. */
@ApplicationScoped
class Imports {

    private static final Limit UPLOADS = new Limit("import", 30, 10);

    private final Limits limits;
    private final Clock clock;
    private final ImportExecutor executor;
    private final TickResolver resolver;
    private final PendingImports pending;
    private final Catalogue catalogue;
    private final ProgressTracker tracker;

    Imports(
            Limits limits,
            Clock clock,
            ImportExecutor executor,
            TickResolver resolver,
            PendingImports pending,
            Catalogue catalogue,
            ProgressTracker tracker) {
        this.limits = limits;
        this.clock = clock;
        this.executor = executor;
        this.resolver = resolver;
        this.pending = pending;
        this.catalogue = catalogue;
        this.tracker = tracker;
    }

    /** Reads a file outside any transaction, and stores the changes that it contains. */
    ImportView take(long learner, UploadedFile file) {
        var sentAt = clock.instant();
        var format = ImportFormat.of(file);
        limits.use(UPLOADS, "learner " + learner);
        var resolved = resolver.resolve(learner, executor.read(format, file.bytes()));
        return get(learner, pending.add(learner, format, sentAt, resolved));
    }

    ImportView get(long learner, String id) {
        return find(learner, id).orElseThrow(() -> new ImportNotFound(id));
    }

    /** The changes that applying the import would make now; empty if it has expired or belongs to another learner. */
    Optional<ImportView> find(long learner, String id) {
        return pending.find(learner, id).map(found -> view(learner, found));
    }

    /**
     * Applies an import as a whole, merged like changes from devices, as if they had been made when the file was
     * uploaded. Applying it twice has the same effect as once.
     */
    @Transactional
    RecordedChanges apply(long learner, String id) {
        var found = pending.find(learner, id).orElseThrow(() -> new ImportNotFound(id));
        var wanted = pending.changes(learner, id);
        var items = items(wanted);
        var recorded = tracker.recordAll(
                learner,
                wanted.stream()
                        .map(change -> {
                            var item = requireNonNull(items.get(change.itemId()));
                            return new ProgressChange(
                                    changeId(found, change),
                                    item.kind(),
                                    item.slug(),
                                    change.status(),
                                    found.createdAt());
                        })
                        .toList());
        pending.setApplied(learner, id);
        return recorded;
    }

    void discard(long learner, String id) {
        if (!pending.discard(learner, id)) {
            throw new ImportNotFound(id);
        }
    }

    private ImportView view(long learner, PendingImport found) {
        var wanted = pending.changes(learner, found.id());
        var items = items(wanted);
        var marked = tracker.ofItems(learner, items.keySet());
        var changes = new ArrayList<ImportedChange>();
        var superseded = new ArrayList<ImportedChange>();
        int unchanged = found.unchanged();
        for (var change : wanted) {
            var progress = marked.get(change.itemId());
            var present = progress == null ? ProgressStatus.PENDING : progress.status();
            var id = changeId(found, change);
            if (present == change.status()) {
                unchanged++;
            } else {
                (progress != null && progress.staysAgainst(found.createdAt(), id) ? superseded : changes)
                        .add(ImportedChange.of(id, requireNonNull(items.get(change.itemId())), present, change));
            }
        }
        return new ImportView(
                found.id(),
                found.createdAt(),
                found.expiresAt(),
                found.appliedAt(),
                found.format(),
                changes,
                superseded,
                unchanged,
                found.unknown(),
                found.furtherUnknown());
    }

    private Map<Long, ItemView> items(List<StatusChange> wanted) {
        return catalogue.items(wanted.stream().map(StatusChange::itemId).toList());
    }

    /** Deterministic, so that the change counts once however often the import is applied. */
    private static String changeId(PendingImport found, StatusChange change) {
        return UUID.nameUUIDFromBytes((found.id() + "/" + change.itemId()).getBytes(US_ASCII))
                .toString();
    }

    /** The learner never uploaded it, it has expired, or newer imports have replaced it. */
    static final class ImportNotFound extends NotFound {

        ImportNotFound(String id) {
            super("Import not found", noSuch("import", id));
        }
    }
}
