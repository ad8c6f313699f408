package dev.waymark.export.checklist;

import dev.waymark.export.checklist.Checklist.Entry;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The titles of a checklist's entries by key, to name prerequisites. */
public final class Titles {

    private final Map<String, String> byKey = new HashMap<>();

    public Titles(Checklist checklist) {
        checklist
                .sections()
                .forEach(section -> section.entries().forEach(entry -> byKey.put(entry.key(), entry.displayTitle())));
    }

    /** The prerequisites of an entry that are in the checklist, too. */
    public Stream<String> needs(Entry entry) {
        return entry.needs().stream().distinct().map(byKey::get).filter(Objects::nonNull);
    }
}
