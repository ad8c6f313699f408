package dev.waymark.export.markdown;

import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.WebLink;
import java.util.regex.Pattern;

/**
 * Escapes texts for Markdown. Backslashes appear only where GitHub, Obsidian or Notion would otherwise interpret a
 * character, so that the file can be read as plain text, too.
 */
public final class MarkdownText {

    private static final String ALWAYS = "\\`*[]<~$";

    /** A number that would begin a list. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");

    /** In single backticks, and not blank. */
    private static final Pattern CODE = Pattern.compile("(?<!`)`(?! )[^`]+(?<! )`(?!`)");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,40};");

    private MarkdownText() {}

    /** For use within a line. */
    public static String inline(String text) {
        return escaped(PlainText.line(text));
    }

    private static String escaped(String line) {
        var escaped = new StringBuilder(line.length() + 16);
        for (int at = 0; at < line.length(); at++) {
            if (isMeant(line, at)) {
                escaped.append('\\');
            }
            escaped.append(line.charAt(at));
        }
        return escaped.toString();
    }

    /** For use within a line; code stays between the backticks that curators put around it. */
    static String prose(String text) {
        var line = PlainText.line(text);
        var escaped = new StringBuilder(line.length() + 16);
        int from = 0;
        for (var code = CODE.matcher(line); code.find(); from = code.end()) {
            escaped.append(escaped(line.substring(from, code.start()))).append(code.group());
        }
        return escaped.append(escaped(line.substring(from))).toString();
    }

    /** For use at the beginning of a paragraph, where more characters have a meaning. */
    public static String paragraph(String text) {
        var line = prose(text);
        if (line.startsWith("-") || line.startsWith("+") || line.startsWith(">") || line.startsWith("=")) {
            return "\\" + line;
        }
        return NUMBER.matcher(line).lookingAt() ? NUMBER.matcher(line).replaceFirst("$1\\\\$2") : line;
    }

    static String bold(String text) {
        return "**" + text + "**";
    }

    /**
     * @param text escaped
     * @param address as returned by {@link WebLink}
     */
    static String link(String text, String address) {
        return "[%s](%s)".formatted(text, address.replaceAll("&(?=#?\\w{1,40};)", "&amp;"));
    }

    /** Whether Markdown would interpret the character at this index. */
    private static boolean isMeant(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case '_' -> !(isWord(line, at - 1) && isWord(line, at + 1));
            case '#' -> at == 0 || line.charAt(at - 1) == ' ';
            // Highlights and comments in Obsidian
            case '=', '%' -> is(line, at - 1, c) || is(line, at + 1, c);
            case '&' -> ENTITY.matcher(line).region(at, line.length()).lookingAt();
            default -> ALWAYS.indexOf(c) >= 0;
        };
    }

    private static boolean is(String line, int at, char c) {
        return at >= 0 && at < line.length() && line.charAt(at) == c;
    }

    private static boolean isWord(String line, int at) {
        return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
    }
}
