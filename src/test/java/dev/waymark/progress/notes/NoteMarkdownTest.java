package dev.waymark.progress.notes;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMarkdownTest {

    private static final Pattern TAG = Pattern.compile("<(/?[a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)( /)?>");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|src)=\"(?!https?://|mailto:|\")", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script",
                "a <script>alert(1)</script>",
                "<SCRIPT\nsrc=x>",
                "> - <img src=x onerror=alert(1)>",
                "1. x\n\n   <svg onload=alert(1)>",
                "<b>bold</b>",
                "a <br> b",
                "</p>",
                "<!-- a comment -->",
                "a <!-- a comment --> b",
                "<![CDATA[x]]>",
                "a <![CDATA[x]]> b",
                "<?php x ?>",
                "<!DOCTYPE html>",
                "[a<img src=x>](https://example.org)",
                "![<b>](https://example.org/x.png)",
                "# <style>*{}</style>",
                "<a href=\"javascript:alert(1)\">x</a>"
            })
    void html_is_refused(String text) {
        assertThat(NoteMarkdown.mistakes(text).toString(), containsString("must not contain HTML"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JavaScript:alert(1))",
                "[a]( javascript:alert(1) )",
                "[a](<javascript:alert(1)>)",
                "[a](<java script:alert(1)>)",
                "[a](javascript&#58;alert(1))",
                "[a](javascript&colon;alert(1))",
                "[a](&#x6A;avascript:alert(1))",
                "[a](jav&Tab;ascript:alert(1))",
                "[a](jav&NewLine;ascript:alert(1))",
                "[a](&#1;javascript:alert(1))",
                "[a](\\javascript:alert(1))",
                "[a](vbscript:x)",
                "[a](data:text/html;base64,PHNjcmlwdD4=)",
                "[a](file:///etc/passwd)",
                "[a](blob:https://example.org/x)",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "[a][b]\n\n[b]: javascript:alert(1)",
                "[never referred to]: javascript:alert(1)",
                "[a](/topics/docker)",
                "[a](topics/docker)",
                "[a](#part)",
                "[a]()",
                "[a](//example.org)",
                "[a](https:example.org)",
                "[a](https://)",
                "[a](https:///x)",
                "[a](mailto:)",
                "**[a *b*](x)**"
            })
    void a_link_that_leads_nowhere_or_does_something_is_refused(String text) {
        assertThat(NoteMarkdown.mistakes(text).toString(), containsString("must not lead where line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](data:image/svg+xml,x)",
                "![a](data:image/png;base64,x)",
                "![a](javascript:alert(1))",
                "![a](x.png)",
                "![a](mailto:a@example.org)",
                "![a][b]\n\n[b]: mailto:a@example.org",
                "[![a](x.png)](https://example.org)"
            })
    void an_image_from_anywhere_but_the_web_is_refused(String text) {
        assertThat(NoteMarkdown.mistakes(text).toString(), containsString("must not show the image of line"));
    }

    @Test
    void mistakes_name_their_lines_and_are_not_endless() {
        assertEquals(
                List.of("must not contain HTML, as in line 3: put code between backticks"),
                NoteMarkdown.mistakes("a\n\nb <i> c"));
        assertThat(NoteMarkdown.mistakes("<i> x\n".repeat(1_000)), hasSize(10));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> and <i>more</i>",
                "[a](x) and [a](x)",
                "![a](x.png) ![b](y.png)",
                "[![a](https://example.org/x.png)](x) [b](y)"
            })
    void a_mistake_is_told_once_however_often_a_line_makes_it(String text) {
        assertThat(NoteMarkdown.mistakes(text), hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`<script>alert(1)</script>`",
                "    <script>alert(1)</script>",
                "```html\" onclick=alert(1)\n<script>alert(1)</script>\n```",
                "a < b && b > c",
                "a \\<b>",
                "<svg/onload=alert(1)>",
                "[a](https://example.org/?a=\"b\"&c=<d>)",
                "[a](<https://example.org/a b>)",
                "[a](https://de.wikipedia.org/wiki/Straße)",
                "<https://example.org> and <ada@example.org>",
                "![a](https://example.org/a.png \"its \\\" title\")",
                "[javascript:alert(1)]",
                "javascript:alert(1)"
            })
    void what_shows_code_or_leads_into_the_web_is_taken_and_safe(String text) {
        assertThat(NoteMarkdown.mistakes(text), empty());
        assertSafe(NoteMarkdown.html(text));
    }

    @Test
    void links_give_no_page_away() {
        assertEquals(
                "<p><a rel=\"nofollow noopener\" href=\"https://example.org\">a</a></p>\n",
                NoteMarkdown.html("[a](https://example.org)"));
    }

    /** Rules may become stricter; notes from before are still rendered. */
    @Test
    void what_would_be_refused_is_escaped_all_the_same() {
        qt().withExamples(5_000)
                .forAll(lists().of(arbitrary()
                                .pick(
                                        "<script>",
                                        "</script>",
                                        "<b onclick=x>",
                                        "[a](",
                                        ")",
                                        "[",
                                        "]",
                                        "![",
                                        "`",
                                        "*",
                                        "_",
                                        "javascript:",
                                        "java&#115;cript&colon;",
                                        "data:",
                                        "\n",
                                        "\n\n",
                                        "    ",
                                        "> ",
                                        "- ",
                                        "\"",
                                        "'",
                                        "\\",
                                        "<",
                                        ">",
                                        "&lt;",
                                        "&#60;",
                                        "<!--",
                                        "-->",
                                        "x ",
                                        "[a]: ",
                                        "<![CDATA[",
                                        "```",
                                        "https://a.example",
                                        "\t"))
                        .ofSizeBetween(1, 25))
                .checkAssert(parts -> {
                    var text = String.join("", parts);
                    NoteMarkdown.mistakes(text);
                    assertSafe(NoteMarkdown.html(text));
                });
    }

    @Test
    void what_repeats_a_long_address_is_refused() {
        var text = "[a]: https://a.example/" + "x".repeat(1_900) + "\n\n" + "[a] ".repeat(4_000);
        assertThat(NoteMarkdown.mistakes(text).toString(), containsString("characters of HTML"));
    }

    /** 150 MB of HTML, if it were written out. */
    @Test
    void what_repeats_a_long_title_is_refused() {
        var text = "[a]: https://a.example '" + "\"".repeat(10_000) + "'\n\n" + "[a] ".repeat(2_400);
        assertThat(NoteMarkdown.mistakes(text).toString(), containsString("characters of HTML"));
    }

    static List<String> hostile() {
        return List.of(
                "[".repeat(10_000) + "]".repeat(10_000),
                "[a](".repeat(5_000),
                "![".repeat(3_000) + "a" + "](https://a.example)".repeat(600),
                "*".repeat(20_000),
                "*a ".repeat(3_333) + "b*".repeat(4_000),
                "**a ".repeat(2_500) + " b**".repeat(2_500),
                "*a_b**c__".repeat(2_222),
                "*_".repeat(10_000),
                ">".repeat(20_000),
                "> ".repeat(10_000),
                "- ".repeat(10_000),
                "a\n-\n".repeat(5_000),
                "`a``b".repeat(4_000),
                "&".repeat(20_000),
                "<".repeat(20_000),
                "<!--".repeat(5_000),
                "a <![CDATA[".repeat(1_800),
                "a <a b=\"".repeat(2_500),
                "[" + "\\".repeat(19_999),
                "[a](" + "(".repeat(19_990),
                "[a]: <".repeat(3_300),
                "[a]:b 'c\n".repeat(2_200),
                "\t".repeat(20_000),
                "\n".repeat(20_000),
                "# a " + "#".repeat(19_900) + " b");
    }

    /** The worst one takes 40 ms once the code is warm; here it is cold, and the machine may be busy. */
    @ParameterizedTest
    @MethodSource("hostile")
    void no_text_takes_long_or_too_much_stack(String text) {
        assertTimeout(Duration.ofSeconds(10), () -> {
            NoteMarkdown.mistakes(text);
            assertSafe(NoteMarkdown.html(text));
        });
    }

    /** Nothing but plain tags with plain attributes, addresses among them that lead into the web. */
    private static void assertSafe(String html) {
        assertThat(TAG.matcher(html).replaceAll(""), not(containsString("<")));
        TAG.matcher(html).results().map(MatchResult::group).forEach(tag -> {
            assertFalse(ADDRESS.matcher(tag).find(), tag);
            var attributes = List.of(tag.replaceAll("=\"[^\"]*\"", "")
                    .replaceAll("[</>]", "")
                    .strip()
                    .split(" +"));
            assertThat(
                    attributes.subList(1, attributes.size()),
                    everyItem(in(List.of("href", "src", "alt", "title", "rel", "class", "start"))));
        });
    }
}
