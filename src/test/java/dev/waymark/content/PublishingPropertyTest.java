package dev.waymark.content;

import static dev.waymark.content.ContentPublisher.Outcome.PUBLISHED;
import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.Effort;
import dev.waymark.content.EditedContent.Edit;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever curators do to the content, one edit after the other, learners can rely on what they refer to. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class PublishingPropertyTest {

    @Inject
    Publishing publishing;

    @Test
    void items_keep_their_rows_and_versions_stay_as_they_were() {
        qt().withExamples(Effort.examples(5))
                .withShrinkCycles(10)
                .forAll(lists().of(arbitrary().enumValues(Edit.class)).ofSizeBetween(1, 10))
                .checkAssert(this::publishOneByOne);
    }

    private void publishOneByOne(List<Edit> edits) {
        var content = new EditedContent();
        var ids = new HashMap<Integer, String>();
        var versions = new ArrayList<List<String>>();
        publish(content, ids, versions);
        for (var edit : edits) {
            content.apply(edit);
            publish(content, ids, versions);
        }
    }

    /**
     * @param ids of the content's topics
     * @param versions what each said when it was new
     */
    private void publish(EditedContent content, Map<Integer, String> ids, List<List<String>> versions) {
        assertEquals(PUBLISHED, publishing.publish(content.tree()).outcome());

        content.slugs()
                .forEach((topic, slugs) -> slugs.forEach(slug -> {
                    var id = publishing.topicId(slug);
                    assertEquals(ids.computeIfAbsent(topic, first -> id), id, "the row of " + slug);
                }));

        if (versions.isEmpty() || !versions.getLast().equals(content.structure())) {
            versions.add(content.structure());
        }
        var roadmap = "/api/v1/roadmaps/" + content.roadmapSlug();
        assertEquals(
                IntStream.rangeClosed(1, versions.size())
                        .map(number -> versions.size() + 1 - number)
                        .boxed()
                        .toList(),
                get(roadmap + "/versions?limit=100").path("items.number"));
        for (int number = 1; number <= versions.size(); number++) {
            assertEquals(
                    versions.get(number - 1),
                    structure(get(roadmap + "/versions/" + number).jsonPath(), content));
        }
    }

    private static List<String> structure(JsonPath version, EditedContent content) {
        var structure = new ArrayList<>(List.of(version.getString("title")));
        List<String> slugs = version.getList("stages.steps.slug.flatten()");
        slugs.forEach(slug -> structure.add(content.step(slug)));
        return structure;
    }
}
