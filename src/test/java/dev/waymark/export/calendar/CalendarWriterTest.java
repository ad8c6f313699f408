package dev.waymark.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.HostileTexts;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.platform.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
