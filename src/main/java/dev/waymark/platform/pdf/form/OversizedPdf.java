package dev.waymark.platform.pdf.form;

import dev.waymark.platform.problem.ProblemException;

public final class OversizedPdf extends ProblemException {

    OversizedPdf() {
        super(413, "Oversized PDF", "The PDF holds more than any checklist does once it is unpacked.");
    }
}
