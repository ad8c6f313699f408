package dev.waymark.identity;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.limits.FairUse;
import dev.waymark.platform.limits.Use;
import dev.waymark.platform.problem.Mistakes;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes and reads learners' archives, part by part. */
@ApplicationScoped
class Archives {

    /** Makes concurrent restores and deletions of the learner wait before they lock any part. */
    private static final String LOCK = "select id from learner where id = ? for no key update";

    /** The largest archive takes about a minute on a busy machine. */
    private static final int RESTORE_SECONDS = 300;

    private static final int MAX_TOLD = 100;

    /** How many reads of something small an archive is worth, and how many writes to restore it. */
    private static final int READS = 20;

    private static final int WRITES = 20;

    private final FairUse fairUse;
    private final Learners learners;
    private final Sql sql;
    private final List<ArchivePart> parts;

    Archives(FairUse fairUse, Learners learners, Sql sql, @All List<ArchivePart> parts) {
        this.fairUse = fairUse;
        this.learners = learners;
        this.sql = sql;
        this.parts = parts;
    }

    Archive mine() {
        fairUse.chargeHeavy(Use.READ, READS);
        long learner = learners.me().rowId();
        var archive = Archive.empty();
        parts.forEach(part -> archive.put(part.name(), part.of(learner)));
        return archive;
    }

    /** Restores all parts or none. */
    void restore(Archive archive) {
        fairUse.chargeHeavy(Use.WRITE, WRITES);
        var mistakes = Mistakes.upTo(MAX_TOLD);
        if (!Archive.FORMAT.equals(archive.format)) {
            mistakes.add("format", "must be " + Archive.FORMAT);
        }
        var known = parts.stream().map(ArchivePart::name).toList();
        archive.parts().keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistakes.add(name, "is not a part of an archive"));
        mistakes.check();
        // Before the transaction, since creating a learner takes a connection of its own.
        long learner = learners.me().rowId();
        QuarkusTransaction.requiringNew().timeout(RESTORE_SECONDS).run(() -> restore(learner, archive));
    }

    private void restore(long learner, Archive archive) {
        if (!sql.exists(LOCK, learner)) {
            throw learners.forgotten();
        }
        for (var part : parts) {
            var saved = archive.parts().get(part.name());
            if (saved != null) {
                part.restore(learner, saved);
            }
        }
    }
}
