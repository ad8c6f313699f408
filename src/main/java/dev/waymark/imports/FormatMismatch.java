package dev.waymark.imports;

import dev.waymark.platform.problem.ProblemException;

/** A file is of another format than its Content-Type says. */
final class FormatMismatch extends ProblemException {

    FormatMismatch(String mediaType) {
        super(415, "Format mismatch", "The file is not %s, although its Content-Type says so.".formatted(mediaType));
    }
}
