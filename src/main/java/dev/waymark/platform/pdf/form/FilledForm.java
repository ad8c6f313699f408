package dev.waymark.platform.pdf.form;

import dev.waymark.platform.problem.ProblemException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Reads the check boxes of a PDF that comes back from a viewer. */
public final class FilledForm {

    /** What lies deeper is no form, but a way around. */
    private static final int MAX_DEPTH = 10;

    private final List<CheckBox> checkBoxes = new ArrayList<>();

    private FilledForm() {}

    /**
     * @param name with those of the fields that it is in, parted by dots
     * @param on whether it is ticked
     * @param onByDefault whether it was when the document was made
     */
    public record CheckBox(String name, boolean on, boolean onByDefault) {}

    /**
     * @throws BrokenPdf if it is no PDF, or not whole
     * @throws EncryptedPdf if it is encrypted, even with an empty password
     * @throws ScriptedPdf if it has scripts
     * @throws OversizedPdf if it is too large once it is unpacked
     */
    public static List<CheckBox> checkBoxes(byte[] file) {
        try (var document = new GuardedParser(file).parse(false)) {
            var catalog = document.getDocumentCatalog().getCOSObject();
            if (Scripts.areIn(catalog)) {
                throw new ScriptedPdf();
            }
            var form = new FilledForm();
            if (catalog.getDictionaryObject(COSName.ACRO_FORM) instanceof COSDictionary fields) {
                form.addAll(fields.getDictionaryObject(COSName.FIELDS), FormField.ROOT, 0);
            }
            return form.checkBoxes;
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // A file can be wrong in more ways than the parser has words for.
            throw new BrokenPdf();
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
