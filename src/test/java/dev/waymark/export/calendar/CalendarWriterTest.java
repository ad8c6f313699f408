package dev.waymark.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.Effort;
import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.HostileTexts;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.platform.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;

/** Calendars, read by a program that is not ours. */
class CalendarWriterTest {

    private final CalendarWriter writer = new CalendarWriter(Exported.PLANNER);

    private static Calendar read(byte[] file) throws IOException, ParserException {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, false);
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        var result = calendar.validate(true);
        assertFalse(result.hasErrors(), () -> result.getEntries().toString());
        return calendar;
    }

    private static String property(VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    @Test
    void hostile_titles_arrive_as_they_were_written() throws IOException, ParserException {
        var events = read(Exported.bytes(writer, DrawnChecklist.titled(HostileTexts.ALL)))
                .<VEvent>getComponents("VEVENT");
        assertEquals(HostileTexts.ALL.size(), events.size());
        for (int i = 0; i < events.size(); i++) {
            var title = PlainText.title(HostileTexts.ALL.get(i), "item-" + i);
            var summary = property(events.get(i), "SUMMARY");
            assertTrue(
                    List.of(title, "✓ " + title, title + " (learning)", title + " (skipped)")
                            .contains(summary),
                    summary);
        }
    }

    @Test
    void lines_have_at_most_75_octets_and_no_half_of_a_character() throws IOException {
        var file = Exported.bytes(writer, DrawnChecklist.titled(HostileTexts.ALL));
        var lines = new String(file, UTF_8).split("\r\n", -1);
        for (var line : lines) {
            assertTrue(line.getBytes(UTF_8).length <= 75, line);
            assertTrue(line.chars().noneMatch(c -> c < ' ' || c == 0xfffd), line);
        }
        assertEquals("", lines[lines.length - 1]);
    }

    /** The RFC allows folds anywhere, but Google drops an event whose escape is divided. */
    @Test
    void folds_divide_neither_escapes_nor_characters_and_lose_nothing() {
        var pieces = List.of(
                "\\",
                "\\",
                ",",
                ";",
                "\n",
                "a",
                "longer words ",
                "é",
                "e\u0301",
                "日本",
                "👩‍🚀",
                "🇩🇪",
                "\ud83d\ude80",
                " ",
                ":");
        qt().withExamples(Effort.examples(2_000))
                .forAll(lists().of(arbitrary().pick(pieces)).ofSizeBetween(0, 120))
                .as(drawn -> String.join("", drawn))
                .checkAssert(text -> {
                    var lines = lines(text);
                    assertEquals("SUMMARY:" + CalendarLines.escaped("x" + text), unfolded(lines));
                    for (int i = 0; i < lines.size() - 1; i++) {
                        assertFalse(lines.get(i).endsWith("\\"), text);
                        assertEquals(lines.get(i), new String(lines.get(i).getBytes(UTF_8), UTF_8), text);
                    }
                });
    }

    @Test
    void backslashes_longer_than_a_line_are_divided_between_escapes() {
        for (int count : new int[] {33, 34, 35, 36, 37, 38, 100, 1_000}) {
            for (var text : List.of("\\".repeat(count), "a".repeat(30) + "\\".repeat(count) + ",b")) {
                var lines = lines(text);
                assertEquals("SUMMARY:" + CalendarLines.escaped("x" + text), unfolded(lines));
                lines.forEach(line -> assertEquals(0, trailingBackslashes(line) % 2, line));
                lines.forEach(line -> assertTrue(line.getBytes(UTF_8).length <= 75, line));
            }
        }
    }

    private static int trailingBackslashes(String line) {
        return line.length() - line.replaceFirst("\\\\+$", "").length();
    }

    private static List<String> lines(String text) {
        var out = new StringWriter();
        try {
            new CalendarLines(out).text("SUMMARY", "x" + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().lines().toList();
    }

    private static String unfolded(List<String> lines) {
        return lines.getFirst()
                + lines.stream().skip(1).map(line -> line.substring(1)).collect(joining());
    }

    @Test
    void no_line_of_the_curated_roadmap_ends_in_a_backslash() throws IOException, ParserException {
        var file = Exported.bytes(writer, BuiltInChecklist.withoutProgress());
        assertTrue(new String(file, UTF_8).lines().noneMatch(line -> line.endsWith("\\")));
        assertEquals(
                DrawnChecklist.entries(BuiltInChecklist.withoutProgress()).count(),
                read(file).getComponents("VEVENT").size());
    }

    @Test
    void a_subscriber_is_told_when_to_ask_again() throws IOException, ParserException {
        var file = Exported.bytes(writer, BuiltInChecklist.withoutProgress());
        assertTrue(new String(file, UTF_8).contains("\r\nREFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n"));
        var calendar = read(file);
        for (var name : List.of("REFRESH-INTERVAL", "X-PUBLISHED-TTL")) {
            assertEquals("PT12H", calendar.getRequiredProperty(name).getValue());
        }
    }

    @Test
    void an_event_lasts_whole_days_and_blocks_none() throws IOException, ParserException {
        var event = read(Exported.bytes(writer, BuiltInChecklist.withoutProgress()))
                .<VEvent>getComponents("VEVENT")
                .getFirst();
        assertEquals("Python 3", property(event, "SUMMARY"));
        assertEquals("20270104", property(event, "DTSTART"));
        assertEquals("20270111", property(event, "DTEND"));
        assertEquals("TRANSPARENT", property(event, "TRANSP"));
        assertEquals("20261123T180000Z", property(event, "DTSTAMP"));
    }

    @Test
    void a_plan_that_moved_has_the_same_events() throws IOException, ParserException {
        Planner later = (checklist, options) -> Exported.PLANNER.plan(checklist, options).reversed().stream()
                .map(slot -> new Planner.Slot(
                        slot.section(), slot.entry(), LocalDate.of(2028, 1, 1), LocalDate.of(2028, 1, 1)))
                .toList();
        var moved = uids(new CalendarWriter(later), BuiltInChecklist.withProgress());
        var before = uids(writer, BuiltInChecklist.withoutProgress());
        assertEquals(before, moved);
        assertEquals(before.size(), before.stream().distinct().count());
        assertTrue(before.stream().allMatch(uid -> uid.matches("[0-9a-f-]{36}")));
    }

    private static List<String> uids(CalendarWriter writer, Checklist checklist) throws IOException, ParserException {
        return read(Exported.bytes(writer, checklist)).<VEvent>getComponents("VEVENT").stream()
                .map(event -> property(event, "UID"))
                .sorted()
                .toList();
    }

    @Test
    void a_plan_with_nothing_in_it_is_a_calendar_too() throws IOException, ParserException {
        var empty = new CalendarWriter((checklist, options) -> List.of());
        var calendar = read(Exported.bytes(empty, DrawnChecklist.ofSteps(3, 1)));
        assertEquals(List.of(), calendar.getComponents("VEVENT"));
    }

    @Test
    void every_line_ends_with_both_signs() {
        var file = Exported.bytes(writer, DrawnChecklist.ofSteps(10, 2));
        assertTrue(IntStream.range(0, file.length).filter(i -> file[i] == '\n').allMatch(i -> file[i - 1] == '\r'));
        assertTrue(Arrays.equals(file, Exported.bytes(writer, DrawnChecklist.ofSteps(10, 2))));
    }
}
