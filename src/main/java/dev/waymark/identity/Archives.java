package dev.waymark.identity;

import dev.waymark.platform.problem.InvalidInput;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes and reads learners' archives, part by part. */
@ApplicationScoped
class Archives {

    private final Learners learners;
    private final List<ArchivePart> parts;

    Archives(Learners learners, @All List<ArchivePart> parts) {
        this.learners = learners;
        this.parts = parts;
    }

    Archive mine() {
        long learner = learners.me().rowId();
        var archive = Archive.empty();
        parts.forEach(part -> archive.put(part.name(), part.of(learner)));
        return archive;
    }

    /** All of it or nothing. */
    void restore(Archive archive) {
        if (!Archive.FORMAT.equals(archive.format)) {
            throw InvalidInput.parameter("format", "must be " + Archive.FORMAT);
        }
        var known = parts.stream().map(ArchivePart::name).toList();
        archive.parts().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw InvalidInput.parameter(name, "is no part of an archive");
                });
        // Known before the transaction: to make a learner takes a connection of its own.
        long learner = learners.me().rowId();
        QuarkusTransaction.requiringNew()
                .run(() -> parts.forEach(part -> {
                    var saved = archive.parts().get(part.name());
                    if (saved != null) {
                        part.restore(learner, saved);
                    }
                }));
    }
}
