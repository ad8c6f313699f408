package dev.waymark.platform.pdf.form;

import dev.waymark.platform.problem.ProblemException;

public final class ScriptedPdf extends ProblemException {

    ScriptedPdf() {
        super(422, "Scripted PDF", "The PDF contains JavaScript or an XFA form, which no checklist does.");
    }
}
