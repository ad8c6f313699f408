package dev.waymark.platform.pdf.form;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Collects the annotations of all pages, each once, however often a malicious file refers to it. */
final class PageAnnotations {

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSDictionary> pages = new ArrayDeque<>();
    private final List<COSDictionary> annotations = new ArrayList<>();

    private PageAnnotations() {}

    static List<COSDictionary> of(COSDictionary catalog) {
        var found = new PageAnnotations();
        if (catalog.getDictionaryObject(COSName.PAGES) instanceof COSDictionary root) {
            found.pages.add(root);
        }
        while (!found.pages.isEmpty()) {
            var page = found.pages.remove();
            found.each(page.getDictionaryObject(COSName.ANNOTS), found.annotations::add);
            found.each(page.getDictionaryObject(COSName.KIDS), found.pages::add);
        }
        return found.annotations;
    }

    private void each(@Nullable COSBase list, Consumer<COSDictionary> consumer) {
        if (list instanceof COSArray array && seen.add(array)) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary dictionary && seen.add(dictionary)) {
                    consumer.accept(dictionary);
                }
            }
        }
    }
}
