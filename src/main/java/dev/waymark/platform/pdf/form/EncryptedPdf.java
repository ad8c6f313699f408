package dev.waymark.platform.pdf.form;

import dev.waymark.platform.problem.ProblemException;

public final class EncryptedPdf extends ProblemException {

    EncryptedPdf() {
        super(422, "Encrypted PDF", "The PDF is encrypted. Save it without a password and send it again.");
    }
}
