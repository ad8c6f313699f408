package dev.waymark.imports;

import static dev.waymark.progress.ProgressStatus.DONE;
import static dev.waymark.progress.ProgressStatus.LEARNING;
import static dev.waymark.progress.ProgressStatus.PENDING;
import static dev.waymark.progress.ProgressStatus.SKIPPED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.imports.Ticks.Tick;
import dev.waymark.imports.Ticks.Unknown;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static Ticks read(String text) {
        return new MarkdownReader().read(text.getBytes(UTF_8));
    }

    private static void assertUnknown(String text, Unknown... unknown) {
        assertEquals(new Ticks(List.of(), List.of(unknown), 0), read(text));
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
    void boxes_without_keys_and_keys_without_boxes_are_told_and_not_guessed() {
        assertUnknown("- [x] Docker", new Unknown("line 1", "[x] Docker", "the box has no key"));
        assertUnknown(
                "Text\n\n- Docker <!-- waymark:topics/docker PENDING -->",
                new Unknown("line 3", "<!-- waymark:topics/docker PENDING -->", "the key has no box"));
        assertUnknown(
                "- [x] A\n<!-- waymark:topics/a PENDING -->",
                new Unknown("line 2", "<!-- waymark:topics/a PENDING -->", "the key has no box"),
                new Unknown("line 1", "[x] A", "the box has no key"));
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
        assertUnknown("- \\[x\\] Docker");
        assertUnknown("- [x](https://example.org/) Docker");
        assertUnknown(
                "```\n- [x] A <!-- waymark:topics/a PENDING -->\n```",
                new Unknown("line 1", "<!-- waymark:topics/a PENDING -->", "the key has no box"));
        assertUnknown(
                "- [x] `<!-- waymark:topics/a PENDING -->`",
                new Unknown("line 1", "[x] <!-- waymark:topics/a PENDING -->", "the box has no key"));
    }

    @Test
    void a_task_of_ones_own_below_takes_no_key_away() {
        var ticks = read("""
                - [ ] Docker <!-- waymark:topics/docker PENDING -->
                  - [x] the first chapter
                """);
        assertEquals(List.of(new Tick("topics/docker", PENDING, PENDING)), ticks.ticks());
        assertEquals(List.of(new Unknown("line 2", "[x] the first chapter", "the box has no key")), ticks.unknown());
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
        var ticks = read("- [x] a\n".repeat(1_000));
        assertEquals(200, ticks.unknown().size());
        assertEquals(800, ticks.furtherUnknown());
    }
}
