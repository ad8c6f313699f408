package dev.waymark.platform.pdf.form;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/** Searches everything that a viewer could run for scripts. */
final class Scripts {

    private static final Set<COSName> SCRIPT = names("JS", "JavaScript", "XFA", "OnInstantiate");

    /** Content and structure are large, and viewers never run them. */
    private static final Set<COSName> PASSED_OVER = names("StructTreeRoot", "Contents", "Resources", "Metadata");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private Scripts() {}

    static boolean areIn(COSDictionary catalog) {
        return new Scripts().search(catalog);
    }

    private boolean search(COSDictionary catalog) {
        add(catalog);
        while (!waiting.isEmpty()) {
            switch (waiting.pop()) {
                case COSDictionary dictionary -> {
                    if (isScript(dictionary)) {
                        return true;
                    }
                    dictionary.forEach((key, value) -> {
                        if (!PASSED_OVER.contains(key)) {
                            add(value);
                        }
                    });
                }
                case COSArray array -> array.forEach(this::add);
                default -> {}
            }
        }
        return false;
    }

    private static boolean isScript(COSDictionary dictionary) {
        var action = dictionary.getCOSName(COSName.S);
        return !Collections.disjoint(dictionary.keySet(), SCRIPT) || (action != null && SCRIPT.contains(action));
    }

    private void add(@Nullable COSBase value) {
        var object = value instanceof COSObject reference ? reference.getObject() : value;
        if ((object instanceof COSDictionary || object instanceof COSArray) && seen.add(object)) {
            waiting.push(object);
        }
    }

    private static Set<COSName> names(String... names) {
        return Stream.of(names).map(COSName::getPDFName).collect(toUnmodifiableSet());
    }
}
