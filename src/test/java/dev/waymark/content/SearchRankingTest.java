package dev.waymark.content;

import static dev.waymark.content.Findable.titles;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NothingPublished.class)
class SearchRankingTest {

    @Inject
    Publishing publishing;

    @Test
    void what_is_called_so_comes_first_then_what_begins_so_then_titles_then_summaries() {
        publishing.publish(new Findable()
                .topic("Storage", "Quark, quark, quark and quark again: quark.")
                .topic("The quark stars")
                .topic("Quark stars")
                .resource("QUARK", "Nothing.", Map.of())
                .topic("Quarkus")
                .tree());

        var found = titles("quark");
        assertThat(found.subList(0, 1), contains("QUARK"));
        assertThat(found.subList(1, 3), contains("Quarkus", "Quark stars"));
        assertThat(found.subList(3, 5), contains("The quark stars", "Storage"));
    }

    @Test
    void a_misspelt_title_comes_first_too() {
        publishing.publish(new Findable()
                .topic("Learning marsupial behaviour")
                .topic("Marsupials")
                .resource("Marsupial", "Nothing.", Map.of())
                .tree());

        assertEquals("Marsupial", titles("marsupail").getFirst());
    }

    @Test
    void who_made_it_weighs_more_than_what_it_is_about() {
        publishing.publish(new Findable()
                .resource("One", "About Pemberton.", Map.of())
                .resource("Two", "Nothing.", Map.of("publisher", "Pemberton"))
                .tree());

        assertThat(titles("pemberton"), contains("Two", "One"));
    }

    @Test
    void among_those_alike_topics_and_roadmaps_come_first_and_resources_last() {
        publishing.publish(new Findable()
                .resource("My gizmo", "Nothing.", Map.of())
                .project("My gizmo", "Nothing.")
                .roadmap("My gizmo", "Nothing.")
                .certification("My gizmo", "Acme")
                .topic("My gizmo", "Nothing.")
                .tree());

        assertThat(
                Findable.search("gizmo").getList("items.kind"),
                contains("ROADMAP", "TOPIC", "PROJECT", "CERTIFICATION", "RESOURCE"));
    }
}
