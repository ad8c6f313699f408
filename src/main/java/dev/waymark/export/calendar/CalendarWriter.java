package dev.waymark.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.export.calendar.Planner.Slot;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.platform.text.PlainText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes a calendar by RFC 5545, with an all-day event for each entry. An entry's event has the same UID in every
 * export of its source, so that calendars move an event that they already have. DTSTAMP tells them which of two events
 * is newer. SEQUENCE keeps its default, 0: Waymark does not remember what it exported, so the number could fall, and
 * calendars would then refuse the event.
 */
public final class CalendarWriter implements ChecklistWriter {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private static final String REFRESH = "PT12H";

    private final Planner planner;

    public CalendarWriter(Planner planner) {
        this.planner = planner;
    }

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        var slots = planner.plan(checklist, options);
        var lines = new CalendarLines(text);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Waymark//Roadmap export//EN");
        lines.line("CALSCALE", "GREGORIAN");
        head(checklist, lines);
        refresh(lines);
        if (slots.isEmpty()) {
            somethingAtLeast(lines);
        }
        var events = new CalendarEvents(checklist, lines);
        for (var slot : slots) {
            event(slot, checklist.revisedAt(), events, lines);
        }
        lines.line("END", "VCALENDAR");
        text.flush();
    }

    /** NAME is the standard property, but most calendars read the older X-WR-CALNAME. */
    private static void head(Checklist checklist, CalendarLines lines) throws IOException {
        var title = checklist.displayTitle();
        lines.text("NAME", title);
        lines.text("X-WR-CALNAME", title);
        lines.text("DESCRIPTION", PlainText.line(checklist.summary()));
    }

    /** How often a calendar that subscribes should ask again: by the standard, and by the older name that Outlook reads. */
    private static void refresh(CalendarLines lines) throws IOException {
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        lines.line("X-PUBLISHED-TTL", REFRESH);
    }

    private static void event(Slot slot, Instant revisedAt, CalendarEvents events, CalendarLines lines)
            throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", events.uid(slot.entry()));
        lines.line("DTSTAMP", UTC.format(revisedAt));
        lines.line("DTSTART;VALUE=DATE", DAY.format(slot.from()));
        lines.line("DTEND;VALUE=DATE", DAY.format(slot.to().plusDays(1)));
        events.describe(slot.section(), slot.entry());
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("END", "VEVENT");
    }

    /** A calendar must have at least one component; a time zone is one that shows nothing. */
    private static void somethingAtLeast(CalendarLines lines) throws IOException {
        lines.line("BEGIN", "VTIMEZONE");
        lines.line("TZID", "Etc/UTC");
        lines.line("BEGIN", "STANDARD");
        lines.line("DTSTART", "19700101T000000");
        lines.line("TZOFFSETFROM", "+0000");
        lines.line("TZOFFSETTO", "+0000");
        lines.line("END", "STANDARD");
        lines.line("END", "VTIMEZONE");
    }
}
