package dev.waymark.content;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's tree on top of another. */
class OverlayTest {

    private static final String MINE = "mine.yaml";

    private final ContentReader reader = new ContentReader(new ObjectMapper());
    private final Tree tree = Tree.fresh();

    @Test
    void an_entry_of_the_same_slug_replaces_the_one_below_whole() {
        var read = reader.read(tree.under(
                MINE,
                "topics:\n"
                        + Tree.TLS.replace("title: TLS", "title: Ours").replace("    prerequisites: [@http]\n", "")));

        var tls = topic(read, "tls");
        assertEquals("Ours", tls.title());
        assertEquals(0, tls.prerequisites().size());
        assertEquals(3, read.catalogue().topics().size());
    }

    @Test
    void a_new_entry_comes_in_addition_and_may_refer_to_what_is_below() {
        var read = reader.read(tree.under(MINE, "topics:\n" + Tree.TLS.replace("@tls", "@mtls")));

        assertEquals(4, read.catalogue().topics().size());
        assertEquals(tree.slug("http"), topic(read, "mtls").prerequisites().getFirst());
    }

    @Test
    void what_is_to_be_removed_goes() {
        var read = reader.read(tree.under(MINE, "remove: {topics: [@tls], roadmaps: [@path]}\n"));

        assertEquals(2, read.catalogue().topics().size());
        assertEquals(0, read.roadmaps().size());
    }

    @Test
    void revisions_add_up_so_that_raising_either_makes_a_newer_tree() {
        int below = reader.read(tree.files()).revision();

        assertEquals(below + 3, reader.read(tree.under(MINE, "revision: 3\n")).revision());
    }

    @Test
    void the_same_files_on_top_are_another_tree_than_among_the_others() {
        var among = tree.with(MINE, "revision: 3\n").without("content.yaml").files();

        assertNotEquals(
                among.hash(),
                tree.without("content.yaml").under(MINE, "revision: 3\n").hash());
        assertNotEquals(tree.files().hash(), tree.under(MINE, "revision: 3\n").hash());
    }

    @Test
    void mistakes_on_top_are_told_with_their_folder() {
        expect(
                "topics:\n" + Tree.TLS.replace("[@http]", "[@no]"),
                "overlay/mine.yaml:8: there is no \"@no\" among the topics");
        expect("remove: {topics: [@no]}\n", "overlay/mine.yaml:1: there is no \"@no\" among the topics to remove");
        expect(
                "remove: {topics: [@tls]}\ntopics:\n" + Tree.TLS,
                "overlay/mine.yaml:3: is removed by overlay/mine.yaml:1");
        expect(
                "topics:\n" + Tree.TLS + Tree.TLS.replace("title: TLS", "title: Ours"),
                "overlay/mine.yaml:10: the slug \"@tls\" of topics is taken by overlay/mine.yaml:2");
    }

    @Test
    void what_is_removed_but_still_needed_is_told_where_it_is_needed() {
        var findings = findings(tree.under(MINE, "remove: {topics: [@dns]}\n"));

        assertEquals(
                "roadmaps/path.yaml:13: there is no \"%s\" among the topics".formatted(tree.slug("dns")), findings);
    }

    @Test
    void a_mistaken_entry_below_is_told_but_takes_no_slug_from_the_one_that_replaces_it() {
        var mistaken = tree.edit("level: INTERMEDIATE", "level: MEDIUM");

        for (var text : List.of("topics:\n" + Tree.TLS, "remove: {topics: [@tls]}\n")) {
            var findings = findings(mistaken.under(MINE, text));
            assertThat(findings, containsString("/level"));
            assertEquals(1, findings.lines().count(), findings);
        }
    }

    @Test
    void a_folder_without_content_is_a_mistake(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("README.md"), "Ours, once it is mounted");

        var invalid = assertThrows(ContentInvalid.class, () -> ContentFiles.of(Optional.empty(), Optional.of(folder)));

        assertEquals("overlay:1: there are no content files (*.yaml)", invalid.detail());
    }

    @Test
    void only_an_overlay_removes() {
        var findings = findings(tree.with(MINE, "remove: {topics: [@tls]}\n").files());

        assertEquals("mine.yaml:1: nothing can be removed here: only an overlay removes entries", findings);
    }

    private TopicDraft topic(ContentTree read, String name) {
        return read.catalogue().topics().stream()
                .filter(topic -> topic.slug().equals(tree.slug(name)))
                .findFirst()
                .orElseThrow();
    }

    private void expect(String text, String finding) {
        assertEquals(finding.replace("@", tree.slug("")), findings(tree.under(MINE, text)));
    }

    private String findings(ContentFiles files) {
        return assertThrows(ContentInvalid.class, () -> reader.read(files)).detail();
    }
}
