package dev.waymark.imports;

import dev.waymark.platform.problem.ProblemException;

/** The uploaded file is not a checklist, or exceeds what a checklist contains. */
final class NotAnExport extends ProblemException {

    NotAnExport(String detail) {
        super(422, "Not an export", detail);
    }
}
