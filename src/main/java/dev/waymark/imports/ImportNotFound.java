package dev.waymark.imports;

import dev.waymark.platform.problem.NotFound;

/** The learner sent no such file, or it has expired, or newer ones took its place. */
final class ImportNotFound extends NotFound {

    ImportNotFound(String id) {
        super("Import not found", noSuch("import", id));
    }
}
