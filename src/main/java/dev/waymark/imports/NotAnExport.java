package dev.waymark.imports;

import dev.waymark.platform.problem.ProblemException;

/** A file that was sent to be read back is none that can be. */
final class NotAnExport extends ProblemException {

    NotAnExport(String detail) {
        super(422, "Not an export", detail);
    }
}
