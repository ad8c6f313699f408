package dev.waymark.platform.pdf.form;

import dev.waymark.platform.problem.ProblemException;

public final class BrokenPdf extends ProblemException {

    BrokenPdf() {
        super(422, "Broken PDF", "The file is not a PDF, or it is damaged. Save it in a PDF viewer and send it again.");
    }
}
