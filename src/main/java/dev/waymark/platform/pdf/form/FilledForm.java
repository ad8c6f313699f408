package dev.waymark.platform.pdf.form;

import dev.waymark.platform.pdf.form.UnreadablePdf.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads the check boxes of a PDF that was edited in a viewer. */
public final class FilledForm {

    /** Real forms are less deep; a malicious one could nest without end. */
    private static final int MAX_DEPTH = 10;

    private final List<CheckBox> checkBoxes = new ArrayList<>();

    private FilledForm() {}

    /**
     * @param name qualified with the names of the parent fields, separated by dots
     * @param on whether it is ticked
     * @param onByDefault whether it was ticked when the document was created
     */
    public record CheckBox(String name, boolean on, boolean onByDefault) {}

    /**
     * @throws UnreadablePdf if the file is not an intact PDF, is encrypted (even with an empty password), contains
     *     scripts or unpacks to too much
     */
    public static List<CheckBox> checkBoxes(byte[] file) {
        try (var document = new GuardedParser(file).parse(false)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            if (Scripts.areIn(catalog)) {
                throw new UnreadablePdf(Reason.SCRIPTED);
            }
            var form = new FilledForm();
            if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary fields) {
                form.addAll(fields.getDictionaryObject(COSName.FIELDS), FormField.ROOT, 0);
            }
            return form.checkBoxes;
        } catch (UnreadablePdf e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser fails in many ways: a damaged file can also make it throw unchecked exceptions.
            throw new UnreadablePdf(Reason.BROKEN);
        }
    }

    private void addAll(@Nullable COSBase kids, FormField parent, int depth) {
        if (kids instanceof COSArray fields && depth < MAX_DEPTH) {
            for (int i = 0; i < fields.size(); i++) {
                if (fields.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.T)) {
                    add(kid, parent.child(kid), depth);
                }
            }
        }
    }

    private void add(COSDictionary dictionary, FormField field, int depth) {
        int before = checkBoxes.size();
        addAll(dictionary.getDictionaryObject(COSName.KIDS), field, depth + 1);
        if (checkBoxes.size() == before && field.isCheckBox()) {
            checkBoxes.add(new CheckBox(field.name(), field.isOn(), field.isOnByDefault()));
        }
    }
}
