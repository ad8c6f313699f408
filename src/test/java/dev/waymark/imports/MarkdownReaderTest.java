package dev.waymark.imports;

import static dev.waymark.progress.ProgressStatus.DONE;
import static dev.waymark.progress.ProgressStatus.LEARNING;
import static dev.waymark.progress.ProgressStatus.PENDING;
import static dev.waymark.progress.ProgressStatus.SKIPPED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.imports.Ticks.Tick;
import dev.waymark.imports.Ticks.TitledBox;
import dev.waymark.imports.Ticks.Unknown;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static Ticks read(String text) {
        return new MarkdownReader().read(text.getBytes(UTF_8));
    }

    private static void assertUnknown(String text, Unknown... unknown) {
        var ticks = read(text);
        assertEquals(List.of(), ticks.ticks());
        assertEquals(List.of(), ticks.titled());
        assertEquals(List.of(unknown), ticks.unknown());
    }

    private static void assertTitled(String text, TitledBox... boxes) {
        var ticks = read(text);
        assertEquals(List.of(), ticks.ticks());
        assertEquals(List.of(boxes), ticks.titled());
        assertEquals(List.of(), ticks.unknown());
    }

    private static TitledBox docker(String text) {
        return new TitledBox("line 1", text, List.of("docker"), DONE);
    }

    @Test
    void a_box_that_is_off_says_nothing_new_of_what_is_learned_or_skipped() {
        var ticks = read("""
                - [ ] **Docker** · *learning* <!-- waymark:topics/docker LEARNING -->
                - [ ] **Podman** · *skipped* <!-- waymark:topics/podman SKIPPED -->
                - [ ] **Linux** <!-- waymark:topics/linux DONE -->
                """);
        assertEquals(
                List.of(
                        new Tick("topics/docker", LEARNING, LEARNING),
                        new Tick("topics/podman", SKIPPED, SKIPPED),
                        new Tick("topics/linux", DONE, PENDING)),
                ticks.ticks());
        assertEquals(List.of(new Tick("topics/linux", DONE, PENDING)), ticks.changes());
    }

    @Test
    void marks_of_obsidian_for_what_is_begun_and_left_out_are_understood() {
        var ticks = read("""
                - [/] **Docker** <!-- waymark:topics/docker PENDING -->
                - [-] **Podman** <!-- waymark:topics/podman PENDING -->
                """);
        assertEquals(
                List.of(new Tick("topics/docker", PENDING, LEARNING), new Tick("topics/podman", PENDING, SKIPPED)),
                ticks.ticks());
    }

    /** What is left of an export that went through an editor without comments. */
    @Test
    void a_key_is_read_from_a_link_too() {
        var ticks =
                read("* [x]  Docker · [topic](https://any.example/base/api/v1/topics/docker#waymark-pending) · 8 h");
        assertEquals(List.of(new Tick("topics/docker", PENDING, DONE)), ticks.ticks());
    }

    @Test
    void a_key_is_read_from_html_as_pandoc_writes_it() {
        var ticks = read("-   [x] **Docker** · 8--16 h `<!-- waymark:topics/docker PENDING -->`{=html}");
        assertEquals(List.of(new Tick("topics/docker", PENDING, DONE)), ticks.ticks());
    }

    @Test
    void boxes_without_keys_and_keys_without_boxes_are_told_and_not_guessed() {
        assertTitled("- [x] Docker", docker("[x] Docker"));
        assertUnknown(
                "Text\n\n- Docker <!-- waymark:topics/docker PENDING -->",
                new Unknown("line 3", "<!-- waymark:topics/docker PENDING -->", "the key has no box"));
        var apart = read("- [x] A\n<!-- waymark:topics/a PENDING -->");
        assertEquals(List.of(new TitledBox("line 1", "[x] A", List.of("a"), DONE)), apart.titled());
        assertEquals(
                List.of(new Unknown("line 2", "<!-- waymark:topics/a PENDING -->", "the key has no box")),
                apart.unknown());
    }

    @Test
    void a_key_that_was_broken_is_told() {
        for (var marker : List.of(
                "<!-- waymark:topics/docker -->",
                "<!-- waymark:toppics/docker PENDING -->",
                "<!-- waymark:topics/Docker PENDING -->",
                "<!-- waymark:topics/docker FINISHED -->")) {
            assertUnknown("- [x] Docker " + marker, new Unknown("line 1", marker, "the key cannot be read"));
        }
    }

    @Test
    void a_box_with_two_keys_and_a_mark_that_nobody_knows_are_told() {
        assertUnknown(
                "- [x] Both <!-- waymark:topics/a PENDING --> <!-- waymark:topics/b PENDING -->",
                new Unknown("line 1", "[x] Both", "the box has several keys"));
        assertUnknown(
                "- [>] Later <!-- waymark:topics/a PENDING -->",
                new Unknown("line 1", "[>] Later", "the box is neither ticked nor empty"));
    }

    /** As remark and mdformat write boxes that they do not know, and people who are in a hurry. */
    @Test
    void a_box_whose_brackets_have_backslashes_is_a_box() {
        for (var box : List.of("\\[x]", "\\[x\\]", "[x\\]", "\\[X\\]", "[ x ]", "[x ]", "[\\x]", "☑", "☒")) {
            assertEquals(
                    List.of(new Tick("topics/a", PENDING, DONE)),
                    read("* " + box + " **A** <!-- waymark:topics/a PENDING -->")
                            .ticks(),
                    box);
        }
        for (var box : List.of("\\[ ]", "\\[ \\]", "[\u00a0]", "[\t]", "☐")) {
            assertEquals(
                    List.of(new Tick("topics/a", DONE, PENDING)),
                    read("1. " + box + " **A** <!-- waymark:topics/a DONE -->").ticks(),
                    box);
        }
        assertEquals(
                List.of(new Tick("topics/a", PENDING, SKIPPED)),
                read("+ \\[\\-\\] A <!-- waymark:topics/a PENDING -->").ticks());
        assertTitled("- \\[x\\] Docker", docker("[x] Docker"));
    }

    /** It is a summary that begins like that. */
    @Test
    void brackets_with_backslashes_below_a_box_are_text() {
        var ticks = read("""
                - [x] A <!-- waymark:topics/a PENDING -->
                  - \\[x\\] marks the spot
                  - ☑ as well
                """);
        assertEquals(List.of(new Tick("topics/a", PENDING, DONE)), ticks.ticks());
        assertEquals(List.of(), ticks.titled());
    }

    @Test
    void marks_that_mean_what_their_user_says_are_told_and_not_guessed() {
        for (var mark : List.of(">", "<", "?", "!", "~", "*", "o", "\"", "🔥", "✓")) {
            var ticks = read("- [" + mark + "] A <!-- waymark:topics/a PENDING -->");
            assertEquals(List.of(), ticks.ticks(), mark);
            assertEquals(
                    List.of("the box is neither ticked nor empty"),
                    ticks.unknown().stream().map(Unknown::why).toList(),
                    mark);
        }
    }

    @Test
    void what_is_beside_a_box_without_a_key_may_be_its_title() {
        for (var text : List.of(
                "**Docker** · 8–16 h",
                "[**Docker**](https://docs.docker.com/) · topic · recommended · 8-16 h",
                "**Docker** · 8--16 h",
                "Docker · *learning* · project · optional · 8–16 h",
                "  **docker** and a note",
                "**Docker**\nlazily continued",
                "Docker\nlazily continued",
                "Docker\\\ncontinued after a break",
                "[Docker][1] · topic\n\n[1]: https://docs.docker.com/")) {
            var titles = read("- [x] " + text).titled().getFirst().titles();
            assertTrue(titles.contains("docker"), () -> text + ": " + titles);
        }
        assertFalse(read("- [x] Podman, unlike **Docker**")
                .titled()
                .getFirst()
                .titles()
                .contains("docker"));
        for (var text : List.of(
                "**It’s “C++” – the \\_\\_init\\_\\_ `C#`, a ２**",
                "**It\\'s \\\"C++\\\" -- the \\_\\_init\\_\\_ `C#`, a 2**")) {
            assertEquals(
                    List.of("it's \"c++\" - the init c#, a 2"),
                    read("- [x] " + text).titled().getFirst().titles());
        }
    }

    @Test
    void a_file_says_which_roadmap_it_was_exported_from() {
        assertEquals(
                new FileOrigin(null, List.of("A *path*"), 3, false),
                read("# A \\*path\\*\n\n## 1. Stage\n\n*Waymark, version 3. Tick what you*")
                        .origin());
        assertEquals(
                new FileOrigin("senior", List.of("A"), 2, false),
                read("A\n=\n\nWaymark, [version 2][v]. Tick\n\n[v]: https://a.example/x/api/v1/roadmaps/senior/versions/2")
                        .origin());
        assertEquals(
                new FileOrigin(null, List.of("B", "A"), null, true),
                read("---\ntags: a\n---\n# B\n# A\n\n*Waymark, content 7. Tick*")
                        .origin());
        assertEquals(
                FileOrigin.UNKNOWN,
                read("Waymark, version 99999999999\n\n- a list\n").origin());
    }

    @Test
    void what_stands_twice_and_not_alike_does_not_count() {
        var ticks = read("""
                - [x] A <!-- waymark:topics/a PENDING -->
                - [ ] A <!-- waymark:topics/a PENDING -->
                - [x] B <!-- waymark:topics/b PENDING -->
                - [x] B <!-- waymark:topics/b PENDING -->
                """);
        assertEquals(List.of(new Tick("topics/b", PENDING, DONE)), ticks.ticks());
        assertEquals(
                List.of(new Unknown(
                        "line 2", "topics/a", "the file contains it more than once, with different statuses")),
                ticks.unknown());
    }

    @Test
    void what_is_in_code_or_only_looks_like_a_box_does_not_count() {
        assertUnknown("- [x](https://example.org/) Docker");
        assertUnknown(
                "```\n- [x] A <!-- waymark:topics/a PENDING -->\n```",
                new Unknown("line 1", "<!-- waymark:topics/a PENDING -->", "the key has no box"));
        assertTitled(
                "- [x] `<!-- waymark:topics/a PENDING -->`",
                new TitledBox(
                        "line 1",
                        "[x] <!-- waymark:topics/a PENDING -->",
                        List.of("<!-- waymark:topics/a pending -->"),
                        DONE));
    }

    @Test
    void a_task_of_ones_own_below_takes_no_key_away() {
        var ticks = read("""
                - [ ] Docker <!-- waymark:topics/docker PENDING -->
                  - [x] the first chapter
                """);
        assertEquals(List.of(new Tick("topics/docker", PENDING, PENDING)), ticks.ticks());
        assertEquals(
                List.of(new TitledBox("line 2", "[x] the first chapter", List.of("the first chapter"), DONE)),
                ticks.titled());
    }

    @Test
    void a_file_without_any_box_has_nothing_to_say() {
        assertUnknown("");
        assertUnknown("# Nothing here\n\n- at all");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThrows(NotAnExport.class, () -> new MarkdownReader().read(new byte[] {'-', ' ', (byte) 0xff}));
    }

    @Test
    void what_is_made_to_be_slow_or_deep_is_read_all_the_same() {
        for (var evil : List.of(
                "> ".repeat(20_000),
                "- ".repeat(20_000),
                "[".repeat(40_000),
                "*a _b ".repeat(8_000),
                "![[]()".repeat(8_000),
                "[a](<b".repeat(8_000),
                "<!-- waymark:".repeat(3_000),
                "&#".repeat(20_000),
                "`".repeat(40_000) + "a",
                "- [x] a\n".repeat(20_000),
                "- [x] a\n  ".repeat(20_000),
                ("- [x] " + "a · ".repeat(12_000) + "\n").repeat(50),
                ("- [x] " + "\ufdfa · ".repeat(9_000) + "\n").repeat(50),
                ("- \\[" + " ".repeat(40_000) + "\n").repeat(50),
                ("![[]()".repeat(8_000) + "\n\n").repeat(5))) {
            var ticks = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(evil));
            assertEquals(List.of(), ticks.ticks());
        }
    }

    @Test
    void a_paragraph_longer_than_anybody_writes_is_refused() {
        assertThrows(NotAnExport.class, () -> read("![[]()".repeat(10_000)));
        assertThrows(NotAnExport.class, () -> read("![[]()\n".repeat(10_000)));
        assertThrows(NotAnExport.class, () -> read("*![[]()\n      - a\n".repeat(10_000)));
    }

    @Test
    void no_more_is_told_than_anybody_reads() {
        var ticks = read("- [>] a\n".repeat(1_000));
        assertEquals(200, ticks.unknown().size());
        assertEquals(800, ticks.furtherUnknown());
    }
}
