package dev.waymark.content;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Checks the content that is about to be built in; a failure lists its mistakes by file and line. */
class BuiltInContentTest {

    private final ContentTree tree = new ContentReader(new ObjectMapper()).read(ContentFiles.builtIn());

    @Test
    void the_built_in_content_has_no_mistakes() {
        assertFalse(tree.roadmaps().isEmpty());
    }

    @Test
    void nothing_is_easier_than_what_it_needs() {
        var topics = tree.catalogue().topics().stream().collect(toMap(TopicDraft::slug, Function.identity()));
        var tooEasy = tree.catalogue()
                .items()
                .filter(item -> item.level() != null)
                .flatMap(item -> item.prerequisites().stream()
                        .map(topics::get)
                        .filter(needed -> needed.level().compareTo(Objects.requireNonNull(item.level())) > 0)
                        .map(needed -> item.slug() + " needs " + needed.slug()))
                .toList();

        assertEquals(List.of(), tooEasy);
    }

    @Test
    void every_topic_is_part_of_a_focus_area() {
        var lonely = new TreeSet<>(
                tree.catalogue().topics().stream().map(TopicDraft::slug).toList());
        tree.catalogue().focusAreas().forEach(area -> lonely.removeAll(new HashSet<>(area.topics())));

        assertEquals(List.of(), List.copyOf(lonely));
    }

    @Test
    void no_address_is_kept_twice() {
        var seen = new HashSet<String>();
        var twice = tree.catalogue().resources().stream()
                .map(ResourceDraft::url)
                .filter(url -> url != null && !seen.add(url.replaceFirst("/$", "")))
                .toList();

        assertEquals(List.of(), twice);
    }
}
