package dev.waymark.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What people and their editors do to a Markdown export. */
final class MarkdownEdits {

    /** None of them changes what is ticked, ... */
    static final List<UnaryOperator<String>> EDITS = List.of(
            text -> text,
            text -> text.replaceAll("(?m)^  - .*\n", ""),
            text -> text.replaceAll("(?m)^  - .*$", "\n  A note of my own instead.\n"),
            text -> text.replaceAll("(?m)^(- .*)$", "\n$1\n"),
            text -> text.replaceAll("(?m)^(- .*) <!--", "$1\n  <!--"),
            text -> text.replaceAll("(?m)^#+ .*$", ""),
            text -> text.replace("**", ""),
            text -> text.replaceAll("<!-- +", "<!--").replaceAll(" +-->", "-->"),
            text -> "---\ntags: [learning]\n---\n\n" + text,
            text -> text.strip(),
            text -> text + "\n\n- my own list\n- without boxes\n",
            MarkdownEdits::shuffledStages);

    /** ... nor does any of these, which editors do to a whole file. */
    static final List<UnaryOperator<String>> LAYOUTS = List.of(
            text -> text,
            text -> text.replace("\n", "\r\n"),
            text -> "\ufeff" + text,
            text -> text.replaceAll("(?m)^( *)- ", "$1* "),
            text -> text.replaceAll("(?m)^( *)- ", "$1+ "),
            text -> text.replaceAll("(?m)^  - ", "    - "),
            text -> text.replaceAll("(?m)^  - ", "\t- "),
            text -> text.replaceAll("(?m)^  (?=\\S)", "    ").replaceAll("(?m)^- ", "-   "),
            text -> text.replaceAll("(?m)^(.+)$", "  $1"),
            text -> text.replaceAll("(?m)^( *)- ", "$1* ").replaceAll("(?m)^\\* \\[(.)]", "* \\\\[$1]"),
            text -> text.replaceAll("(?m)^- \\[(.)]", "- \\\\[$1\\\\]"),
            text -> text.replaceAll("(?m)^  (?=\\S)", "   ").replaceAll("(?m)^- ", "1. "),
            text -> text.replaceAll("(?m)^- \\[ ]", "- ☐").replaceAll("(?m)^- \\[[xX]]", "- ☒"),
            MarkdownEdits::asNotion);

    private static final Pattern BOX = Pattern.compile("^(- )\\[([ x])]");

    private MarkdownEdits() {}

    /** The other way round, for the entries with these keys. */
    static String flipped(String text, Set<String> keys, String tick) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            var box = BOX.matcher(line);
            boolean meant = box.find() && keys.stream().anyMatch(key -> has(line, key));
            lines.add(meant ? box.replaceFirst("$1[" + (box.group(2).equals(" ") ? tick : " ") + "]") : line);
        }
        return String.join("\n", lines);
    }

    private static boolean has(String line, String key) {
        return line.matches(".* <!-- waymark:" + key + " [A-Z]+ -->") || line.contains("/" + key + "#waymark-");
    }

    private static String shuffledStages(String text) {
        var parts = new ArrayList<>(List.of(text.split("(?m)^(?=## )")));
        Collections.shuffle(parts, new Random(text.length()));
        return String.join("\n", parts);
    }

    /** As Notion writes what it has imported: two spaces after a box, four before what is nested. */
    private static String asNotion(String text) {
        return text.replaceAll("(?m)^(- \\[.]) ", "$1  ").replaceAll("(?m)^  - ", "    - ");
    }
}
