package dev.waymark.platform.pdf.form;

import dev.waymark.platform.pdf.form.UnreadablePdf.Reason;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Reads the check boxes of a PDF that was edited in a viewer: those of its form, and those that are only on its pages,
 * because some programs lose the form's list of fields when they save.
 */
public final class FilledForm {

    /** Real forms are less deep; a malicious one could nest without end. */
    private static final int MAX_DEPTH = 10;

    /** Each box once, by the dictionary of its field, in the order of the file. */
    private final Map<COSDictionary, CheckBox> checkBoxes = new LinkedHashMap<>();

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private FilledForm() {}

    /**
     * @param name qualified with the names of the parent fields, separated by dots
     * @param on whether it is ticked
     * @param onByDefault whether it was ticked when the document was created
     */
    public record CheckBox(String name, boolean on, boolean onByDefault) {

        private boolean isChanged() {
            return on != onByDefault;
        }
    }

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
            PageAnnotations.of(catalog).forEach(form::addWidget);
            return List.copyOf(form.checkBoxes.values());
        } catch (UnreadablePdf e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The parser fails in many ways: a damaged file can also make it throw unchecked exceptions.
            throw new UnreadablePdf(Reason.BROKEN);
        }
    }

    /** Passes each array and field only once, because a malicious file could contain one in many places. */
    private void addAll(@Nullable COSBase kids, FormField parent, int depth) {
        if (kids instanceof COSArray fields && depth < MAX_DEPTH && seen.add(fields)) {
            for (int i = 0; i < fields.size(); i++) {
                if (fields.getObject(i) instanceof COSDictionary kid && kid.containsKey(COSName.T) && seen.add(kid)) {
                    var field = parent.child(kid);
                    int before = checkBoxes.size();
                    addAll(kid.getDictionaryObject(COSName.KIDS), field, depth + 1);
                    if (checkBoxes.size() == before) {
                        add(kid, field);
                    }
                }
            }
        }
    }

    private void addWidget(COSDictionary widget) {
        var parents = new ArrayDeque<COSDictionary>();
        for (var at = widget; at != null && parents.size() <= MAX_DEPTH; at = at.getCOSDictionary(COSName.PARENT)) {
            parents.push(at);
        }
        var named = widget;
        var field = FormField.ROOT;
        for (var parent : parents) {
            named = parent.containsKey(COSName.T) ? parent : named;
            field = field.child(parent);
        }
        if (parents.size() <= MAX_DEPTH) {
            add(named, field);
        }
    }

    /** A field can have several widgets: if one of them was changed, the box was. */
    private void add(COSDictionary dictionary, FormField field) {
        if (field.isCheckBox() && !field.name().isEmpty()) {
            checkBoxes.merge(
                    dictionary,
                    new CheckBox(field.name(), field.isOn(), field.isOnByDefault()),
                    (before, again) -> again.isChanged() && again.name.equals(before.name) ? again : before);
        }
    }
}
