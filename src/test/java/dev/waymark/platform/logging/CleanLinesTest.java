package dev.waymark.platform.logging;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A caller who would like to write into the log. */
class CleanLinesTest {

    private static final String FORGED = "2026-01-01 00:00:00,000 ERROR [forged]";

    private final CleanLines lines = new CleanLines(new PatternFormatter("%d{yyyy} %-5p [%c] %s%e%n"));

    @Test
    void no_line_can_be_forged() {
        for (var end : List.of("\n", "\r\n", "\r", "\u2028", "\u0085")) {
            var text =
                    lines.format(record("org.library", "quoted: x" + end + FORGED, new Exception("y" + end + FORGED)));
            assertThat(text.lines().skip(1).toList(), everyItem(startsWith("\t")));
            assertThat(text.lines().toList(), everyItem(not(startsWith(FORGED))));
        }
        var failure = lines.format(record("dev.waymark.x", "A request failed", new Exception("y\n" + FORGED)));
        assertThat(failure.lines().skip(1).toList(), everyItem(startsWith("\t")));
    }

    @Test
    void a_terminal_is_told_nothing() {
        var text = lines.format(record("org.library", "\u001b[2J\u0007\u0000\u009b2J\u202e", null));
        assertThat(text.strip(), matchesPattern("\\d{4} ERROR \\[org.library] \uFFFD\\[2J\uFFFD\uFFFD\uFFFD2J\uFFFD"));
    }

    @Test
    void a_long_text_is_cut() {
        assertThat(
                lines.format(record("org.library", "x".repeat(1_000_000), null)).length(), lessThan(70_000));
    }

    @Test
    void what_we_say_on_several_lines_stays_as_it_is() {
        var text = lines.format(record("dev.waymark.Serve", "Waymark is up:\n  Base URL  x\n", null));
        assertThat(text, containsString("up:\n  Base URL  x\n"));
        assertEquals('\n', text.charAt(text.length() - 1));
    }

    private static ExtLogRecord record(String logger, String message, @Nullable Throwable thrown) {
        var record = new ExtLogRecord(Level.ERROR, message, "x");
        record.setLoggerName(logger);
        record.setThrown(thrown);
        return record;
    }
}
