package dev.waymark.imports;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.pdf.form.FilledForm;
import dev.waymark.platform.pdf.form.FilledForm.CheckBox;
import dev.waymark.progress.ProgressStatus;

/**
 * Reads the boxes of a PDF checklist. A box that is off says the same of what was pending, learning or skipped: that
 * nothing has changed.
 */
final class PdfReader {

    /**
     * @throws NotAnExport if no checklist of ours is in it; what else {@link FilledForm#checkBoxes} throws, it throws
     *     too
     */
    Ticks read(byte[] file) {
        var boxes = FilledForm.checkBoxes(file);
        if (boxes.stream().noneMatch(box -> Checklist.isKey(box.name()))) {
            throw new NotAnExport("The PDF has no boxes of a checklist. Was it printed into a new file?");
        }
        var ticks = new TickList();
        for (var box : boxes) {
            if (Checklist.isKey(box.name())) {
                ticks.add(box.name(), status(box.onByDefault()), status(box.on()), place(box));
            } else {
                ticks.unknown(place(box), box.name(), "it is no box of a checklist");
            }
        }
        return ticks.toTicks();
    }

    private static ProgressStatus status(boolean on) {
        return on ? ProgressStatus.DONE : ProgressStatus.PENDING;
    }

    private static String place(CheckBox box) {
        return "field " + PlainText.line(box.name());
    }
}
