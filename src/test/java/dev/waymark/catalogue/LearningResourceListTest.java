package dev.waymark.catalogue;

import static dev.waymark.PageWalk.items;
import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LearningResourceListTest {

    private static final String ALL = "/api/v1/resources?limit=100";
    private static final Set<String> ALWAYS =
            Set.of("kind", "slug", "key", "title", "summary", "type", "cost", "language", "authors", "verified");
    private static final Set<String> OPTIONAL = Set.of("url", "publisher", "level", "note");

    @Test
    void a_learning_resource_has_every_member_and_leaves_out_absent_ones() {
        for (var resource : items(ALL)) {
            assertTrue(resource.keySet().containsAll(ALWAYS), resource.toString());
            var others = resource.keySet().stream()
                    .filter(member -> !ALWAYS.contains(member))
                    .toList();
            assertThat(others, everyItem(is(in(OPTIONAL))));
            assertEquals("RESOURCE", resource.get("kind"));
            assertFalse(resource.containsValue(null), resource.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DOCS", "STANDARD", "BOOK", "COURSE", "VIDEO", "CHANNEL", "ARTICLE", "REPOSITORY", "SITE", "TOOL"
            })
    void the_type_filter_finds_what_is_of_it_and_nothing_else(String type) {
        assertFinds("type=" + type, resource -> type.equals(resource.get("type")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREE", "FREEMIUM", "PAID"})
    void the_cost_filter_finds_what_costs_it_and_nothing_else(String cost) {
        assertFinds("cost=" + cost, resource -> cost.equals(resource.get("cost")));
    }

    @Test
    void the_level_filter_finds_what_is_on_it_and_nothing_else() {
        assertFinds("level=ADVANCED", resource -> "ADVANCED".equals(resource.get("level")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fastapi-fundamentals", "testing", "docker"})
    void the_topic_filter_finds_what_teaches_the_topic(String topic) {
        var teaching = resourcesOf(topic);
        assertFinds("topic=" + topic, resource -> teaching.contains((String) resource.get("slug")));
    }

    @Test
    void the_focus_filter_finds_what_teaches_a_topic_of_the_focus_area() {
        List<String> topics =
                get("/api/v1/focus-areas/microservices").jsonPath().getList("topics.slug");
        var teaching = new HashSet<String>();
        topics.forEach(topic -> teaching.addAll(resourcesOf(topic)));
        assertFinds("focus=microservices", resource -> teaching.contains((String) resource.get("slug")));
    }

    @Test
    void filters_combine() {
        var teaching = resourcesOf("microservices");
        assertFinds(
                "type=BOOK&topic=microservices&focus=microservices&level=ADVANCED&cost=PAID&q=services",
                resource -> "BOOK".equals(resource.get("type"))
                        && "ADVANCED".equals(resource.get("level"))
                        && "PAID".equals(resource.get("cost"))
                        && teaching.contains((String) resource.get("slug")));
    }

    private static Set<String> resourcesOf(String topic) {
        return new HashSet<>(get("/api/v1/topics/" + topic).jsonPath().<String>getList("resources.slug"));
    }

    /** A filtered list has exactly the matching part of the whole list, which is neither empty nor the whole. */
    private static void assertFinds(String filter, Predicate<Map<String, Object>> expected) {
        var all = items(ALL);
        var wanted = all.stream().filter(expected).toList();
        assertFalse(wanted.isEmpty() || wanted.size() == all.size(), filter + " proves nothing");
        assertEquals(wanted, items(ALL + "&" + filter));
    }
}
