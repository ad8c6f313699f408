package dev.waymark.platform.logging;

import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Lets nothing that a caller sent pass for a line of the log, or for a command to a terminal: messages of libraries and of
 * exceptions quote what they were given. Control characters are replaced, lines after the first are indented, and no
 * record is longer than a stack trace may be.
 */
final class CleanLines extends ExtFormatter {

    private static final int MAX_LENGTH = 65_536;
    private static final String OURS = "dev.waymark";

    /** All but colours, which the console's own form has too. */
    private static final Pattern CONTROL =
            Pattern.compile("(?!\\x1b\\[[0-9;]{0,30}m)[\\p{Cc}\\p{Cf}\\x{2028}\\x{2029}&&[^\\n\\r\\t]]");

    private static final Pattern LINE = Pattern.compile("(?:\\r\\n?|\\n)(?=[^\\t])");

    private final ExtFormatter formatter;

    CleanLines(ExtFormatter formatter) {
        this.formatter = formatter;
    }

    @Override
    public String format(ExtLogRecord record) {
        var text = formatter.format(record).stripTrailing();
        var bounded = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
        var clean = CONTROL.matcher(bounded).replaceAll("\uFFFD");
        return (isOurs(record) ? clean : LINE.matcher(clean).replaceAll("\n\t")) + "\n";
    }

    /** What Waymark itself says on several lines quotes nobody; its exceptions do. */
    private static boolean isOurs(ExtLogRecord record) {
        return record.getThrown() == null
                && String.valueOf(record.getLoggerName()).startsWith(OURS);
    }
}
