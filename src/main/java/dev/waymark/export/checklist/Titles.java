package dev.waymark.export.checklist;

import dev.waymark.export.checklist.Checklist.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What the entries of a checklist are called, by their keys. */
public final class Titles {

    private final Map<String, String> byKey = new HashMap<>();

    public Titles(Checklist checklist) {
        checklist.sections().forEach(section -> section.entries().forEach(entry -> byKey.put(entry.key(), of(entry))));
    }

    public static String of(Entry entry) {
        return PlainText.title(entry.title(), entry.slug());
    }

    /** What an entry builds on, as far as the checklist has it. */
    public Stream<String> needs(Entry entry) {
        return entry.needs().stream().distinct().map(byKey::get).filter(Objects::nonNull);
    }
}
