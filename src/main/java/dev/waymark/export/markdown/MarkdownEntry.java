package dev.waymark.export.markdown;

import static java.util.stream.Collectors.joining;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Labels;
import dev.waymark.export.checklist.Titles;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.WebLink;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes an entry as a task list item, with the details in a list below it. */
public final class MarkdownEntry {

    private final Titles titles;
    private final @Nullable String address;

    /**
     * @param address of the checklist
     */
    MarkdownEntry(Titles titles, @Nullable String address) {
        this.titles = titles;
        this.address = address;
    }

    void write(Entry entry, Writer text) throws IOException {
        var marker = new Marker(entry.key(), entry.status());
        var link = marker.link(address);
        text.append(entry.status() == ProgressStatus.DONE ? "- [x] " : "- [ ] ");
        text.append(MarkdownText.bold(linked(entry.displayTitle(), entry.url())));
        for (var detail : details(entry, link)) {
            text.append(" · ").append(detail);
        }
        text.append(link == null ? " " + marker.comment() : "").append('\n');
        for (var line : below(entry)) {
            text.append("  - ").append(line).append('\n');
        }
    }

    /** Includes the statuses that a check box cannot show. */
    private static List<String> details(Entry entry, @Nullable String link) {
        var details = new ArrayList<String>();
        if (entry.status() == ProgressStatus.LEARNING || entry.status() == ProgressStatus.SKIPPED) {
            details.add("*%s*".formatted(Labels.lowercase(entry.status())));
        }
        if (link != null) {
            details.add(MarkdownText.link(Labels.lowercase(entry.kind()), link));
        } else if (entry.kind() != ItemKind.TOPIC) {
            details.add(Labels.lowercase(entry.kind()));
        }
        if (entry.requirement() != Requirement.REQUIRED) {
            details.add(Labels.lowercase(entry.requirement()));
        }
        if (entry.hours() != null) {
            details.add(Labels.hours(entry.hours()));
        }
        return details;
    }

    /** The details form a nested list: with paragraphs, GitHub would separate the boxes from their titles. */
    private List<String> below(Entry entry) {
        var lines = new ArrayList<String>();
        lines.add(MarkdownText.paragraph(entry.summary()));
        if (entry.reason() != null && !PlainText.line(entry.reason()).isEmpty()) {
            lines.add("*Why:* " + MarkdownText.prose(entry.reason()));
        }
        var needs = titles.needs(entry).map(MarkdownText::inline).collect(joining(", "));
        lines.add(needs.isEmpty() ? "" : "Builds on: " + needs);
        entry.resources().forEach(resource -> lines.add(resource(resource)));
        lines.removeIf(String::isEmpty);
        return lines;
    }

    public static String resource(Link resource) {
        return "%s: %s · %s"
                .formatted(
                        Labels.capitalized(resource.type()),
                        linked(resource.displayTitle(), resource.url()),
                        Labels.cost(resource.cost()));
    }

    private static String linked(String title, @Nullable String url) {
        var link = WebLink.of(url);
        var text = MarkdownText.inline(title);
        return link == null ? text : MarkdownText.link(text, Marker.withoutMarker(link));
    }
}
