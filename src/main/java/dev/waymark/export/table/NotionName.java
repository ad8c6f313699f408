package dev.waymark.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.platform.secret.Sha256;
import dev.waymark.platform.text.Graphemes;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names files in an archive for Notion: a title, and 32 hexadecimal digits that make the name unique and stable. */
final class NotionName {

    private static final int MAX_TITLE = 50;

    /** Characters that a file system or an archive could interpret, and those that change the direction of text. */
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private NotionName() {}

    static String of(String title, String key) {
        var words = UNFIT.matcher(title).replaceAll(" ").strip();
        var name = Graphemes.shortened(words, MAX_TITLE).strip();
        return (name.isEmpty() ? "Untitled" : name) + " " + digits(key);
    }

    private static String digits(String key) {
        return HexFormat.of().formatHex(Sha256.of(key.getBytes(UTF_8)), 0, 16);
    }
}
