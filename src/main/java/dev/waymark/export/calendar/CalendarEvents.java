package dev.waymark.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.Labels;
import dev.waymark.export.checklist.Titles;
import dev.waymark.platform.secret.Sha256;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.WebLink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.UUID;

/** Titles, descriptions and ids of the events in a calendar. */
final class CalendarEvents {

    private final Checklist checklist;
    private final Titles titles;
    private final CalendarLines lines;

    CalendarEvents(Checklist checklist, CalendarLines lines) {
        this.checklist = checklist;
        this.titles = new Titles(checklist);
        this.lines = lines;
    }

    /** A UUID, as RFC 7986 recommends, derived from keys that never change. */
    String uid(Entry entry) {
        var name = checklist.key() + "\n" + entry.key();
        var digest = ByteBuffer.wrap(Sha256.of(name.getBytes(UTF_8)));
        long most = (digest.getLong() & ~0xf000L) | 0x8000L;
        long least = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(most, least).toString();
    }

    void describe(Section section, Entry entry) throws IOException {
        lines.text("SUMMARY", summary(entry));
        lines.text("DESCRIPTION", description(entry));
        lines.text("CATEGORIES", section.displayTitle());
        var link = WebLink.of(entry.url());
        if (link != null) {
            lines.line("URL", link);
        }
    }

    private static String summary(Entry entry) {
        var title = entry.displayTitle();
        return switch (entry.status()) {
            case PENDING -> title;
            case DONE -> "✓ " + title;
            case LEARNING, SKIPPED -> title + " (" + Labels.lowercase(entry.status()) + ")";
        };
    }

    private String description(Entry entry) {
        var parts = new ArrayList<String>();
        parts.add(PlainText.line(entry.summary()));
        parts.add(entry.reason() == null ? "" : PlainText.line(entry.reason()));
        parts.add(entry.hours() == null ? "" : Labels.hours(entry.hours()));
        var needs = titles.needs(entry).collect(joining(", "));
        parts.add(needs.isEmpty() ? "" : "Builds on: " + needs);
        entry.resources().forEach(resource -> parts.add(resource(resource)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(joining("\n"));
    }

    private static String resource(Link resource) {
        var link = WebLink.of(resource.url());
        var title = Labels.capitalized(resource.type()) + ": " + resource.displayTitle();
        return link == null ? title : title + " – " + link;
    }
}
