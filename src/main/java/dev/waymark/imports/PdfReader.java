package dev.waymark.imports;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.platform.pdf.form.FilledForm;
import dev.waymark.platform.pdf.form.FilledForm.CheckBox;
import dev.waymark.platform.pdf.form.UnreadablePdf;
import dev.waymark.platform.text.PlainText;
import dev.waymark.progress.ProgressStatus;
import java.util.List;

/**
 * Reads the check boxes of a PDF. A box that is off means that nothing has changed, whether the item was pending,
 * learning or skipped.
 */
final class PdfReader {

    /**
     * @throws NotAnExport if the PDF is not a checklist that Waymark exported
     * @throws RefusedPdf if it cannot be read safely
     */
    Ticks read(byte[] file) {
        var boxes = checkBoxes(file);
        if (boxes.stream().noneMatch(box -> Checklist.isKey(box.name()))) {
            throw new NotAnExport("The PDF has no boxes of a checklist. Was it printed into a new file?");
        }
        var ticks = new TickCollector();
        for (var box : boxes) {
            if (Checklist.isKey(box.name())) {
                ticks.add(box.name(), status(box.onByDefault()), status(box.on()), place(box));
            } else {
                ticks.unknown(place(box), box.name(), "it is not a check box of a checklist");
            }
        }
        return ticks.toTicks();
    }

    private static List<CheckBox> checkBoxes(byte[] file) {
        try {
            return FilledForm.checkBoxes(file);
        } catch (UnreadablePdf e) {
            throw RefusedPdf.of(e);
        }
    }

    private static ProgressStatus status(boolean on) {
        return on ? ProgressStatus.DONE : ProgressStatus.PENDING;
    }

    private static String place(CheckBox box) {
        return "field " + PlainText.line(box.name());
    }
}
