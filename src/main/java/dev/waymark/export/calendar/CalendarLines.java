package dev.waymark.export.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.platform.text.Graphemes;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes the content lines of RFC 5545: folded at 75 octets, terminated by CR LF. Google drops an event if a fold divides
 * an escape, although the RFC allows it.
 */
final class CalendarLines {

    private static final int MAX_OCTETS = 75;

    private final Writer out;

    CalendarLines(Writer out) {
        this.out = out;
    }

    /**
     * @param name with its parameters
     * @param value escaped as the property's type demands
     */
    void line(String name, String value) throws IOException {
        var line = name + ":" + value;
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int end = whole(line, at);
            int size = octets(line, at, end);
            if (octets + size > MAX_OCTETS) {
                out.append("\r\n ");
                octets = 1;
                end = size < MAX_OCTETS ? end : part(line, at);
                size = octets(line, at, end);
            }
            out.append(line, at, end);
            octets += size;
            at = end;
        }
        out.append("\r\n");
    }

    /** The end of what is kept on one line: a character as people see it, with the backslashes before it. */
    private static int whole(String line, int at) {
        int end = at;
        while (end < line.length() && end < at + MAX_OCTETS && line.charAt(end) == '\\') {
            end++;
        }
        return end < line.length() ? Graphemes.after(line, end) : end;
    }

    /** The end of the least that can stand alone, if the whole is longer than a line: an escape, or a code point. */
    private static int part(String line, int at) {
        int last = line.charAt(at) == '\\' && at + 1 < line.length() ? at + 1 : at;
        return last + Character.charCount(line.codePointAt(last));
    }

    /** A property of the type TEXT; left out if the text is empty. */
    void text(String name, String text) throws IOException {
        if (!text.isEmpty()) {
            line(name, escaped(text));
        }
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static int octets(String line, int from, int to) {
        return line.substring(from, to).getBytes(UTF_8).length;
    }
}
