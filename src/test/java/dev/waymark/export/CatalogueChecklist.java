package dev.waymark.export;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.progress.ProgressStatus;
import java.util.List;
import java.util.Map;

/** The roadmap that Waymark brings along, as somebody who is so far exports it. */
public final class CatalogueChecklist {

    private static final Checklist NOTHING_DONE = BuiltInChecklist.withoutProgress();

    public static final List<String> KEYS =
            DrawnChecklist.entries(NOTHING_DONE).map(Entry::key).toList();

    private CatalogueChecklist() {}

    /** What is not in the map is pending. */
    public static Checklist of(Map<String, ProgressStatus> statuses) {
        return new Checklist(
                NOTHING_DONE.key(),
                NOTHING_DONE.title(),
                NOTHING_DONE.summary(),
                NOTHING_DONE.edition(),
                NOTHING_DONE.hash(),
                NOTHING_DONE.focusAreas(),
                true,
                NOTHING_DONE.address(),
                NOTHING_DONE.revisedAt(),
                NOTHING_DONE.sections().stream()
                        .map(section -> section(section, statuses))
                        .toList());
    }

    private static Section section(Section section, Map<String, ProgressStatus> statuses) {
        return new Section(
                section.slug(),
                section.title(),
                section.summary(),
                section.level(),
                section.entries().stream()
                        .map(entry -> entry(entry, statuses.getOrDefault(entry.key(), ProgressStatus.PENDING)))
                        .toList());
    }

    private static Entry entry(Entry entry, ProgressStatus status) {
        return new Entry(
                entry.kind(),
                entry.slug(),
                entry.title(),
                entry.summary(),
                entry.requirement(),
                entry.group(),
                entry.level(),
                entry.hours(),
                entry.url(),
                status,
                entry.reason(),
                entry.resources(),
                entry.needs());
    }
}
