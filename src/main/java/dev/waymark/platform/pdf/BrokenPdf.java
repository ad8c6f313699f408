package dev.waymark.platform.pdf;

import dev.waymark.platform.problem.ProblemException;

public final class BrokenPdf extends ProblemException {

    BrokenPdf() {
        super(422, "Broken PDF", "The file is no PDF, or a damaged one. Save it in a PDF viewer and send it again.");
    }
}
