package dev.waymark.imports;

import dev.waymark.platform.pdf.form.UnreadablePdf;
import dev.waymark.platform.problem.ProblemException;

/** A PDF that cannot be imported. */
abstract class RefusedPdf extends ProblemException {

    private RefusedPdf(int status, String title, String detail) {
        super(status, title, detail);
    }

    static RefusedPdf of(UnreadablePdf pdf) {
        return switch (pdf.reason()) {
            case BROKEN -> new BrokenPdf();
            case ENCRYPTED -> new EncryptedPdf();
            case SCRIPTED -> new ScriptedPdf();
            case OVERSIZED -> new OversizedPdf();
        };
    }

    static final class BrokenPdf extends RefusedPdf {
        BrokenPdf() {
            super(
                    422,
                    "Broken PDF",
                    "The file is not a PDF, or it is damaged. Save it in a PDF viewer and send it again.");
        }
    }

    static final class EncryptedPdf extends RefusedPdf {
        EncryptedPdf() {
            super(422, "Encrypted PDF", "The PDF is encrypted. Save it without a password and send it again.");
        }
    }

    static final class ScriptedPdf extends RefusedPdf {
        ScriptedPdf() {
            super(422, "Scripted PDF", "The PDF contains JavaScript or an XFA form, which no checklist does.");
        }
    }

    static final class OversizedPdf extends RefusedPdf {
        OversizedPdf() {
            super(413, "Oversized PDF", "The PDF holds more than any checklist does once it is unpacked.");
        }
    }
}
