package dev.waymark.catalogue;

import static dev.waymark.PageWalk.items;
import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TopicListTest {

    private static final String ALL = "/api/v1/topics?limit=100";
    private static final Set<String> ALWAYS =
            Set.of("kind", "slug", "key", "title", "summary", "category", "level", "hours", "verified");
    private static final Set<String> OPTIONAL = Set.of("parent", "note");

    @Test
    void a_topic_has_every_member_and_leaves_out_absent_ones() {
        for (var topic : items(ALL)) {
            assertTrue(topic.keySet().containsAll(ALWAYS), topic.toString());
            var others = topic.keySet().stream()
                    .filter(member -> !ALWAYS.contains(member))
                    .toList();
            assertThat(others, everyItem(is(in(OPTIONAL))));
            assertEquals("TOPIC", topic.get("kind"));
            assertFalse(topic.containsValue(null), topic.toString());
        }
    }

    @Test
    void a_parent_is_a_slug_where_there_is_one_and_absent_where_there_is_none() {
        var topics = items(ALL);
        assertEquals("python", named(topics, "python-typing").get("parent"));
        assertFalse(named(topics, "python").containsKey("parent"));
        assertThat(named(topics, "python").get("hours"), equalTo(Map.of("min", 30, "max", 60)));
    }

    @Test
    void topics_come_in_the_order_of_their_slugs() {
        assertEquals(slugs(items(ALL)).stream().sorted().toList(), slugs(items(ALL)));
    }

    @Test
    void the_category_filter_finds_what_is_in_it_and_nothing_else() {
        assertFinds("category=security", topic -> "security".equals(topic.get("category")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOUNDATIONAL", "INTERMEDIATE", "ADVANCED"})
    void the_level_filter_finds_what_is_on_it_and_nothing_else(String level) {
        assertFinds("level=" + level, topic -> level.equals(topic.get("level")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend-python-fastapi", "cloud-aws", "microservices"})
    void the_focus_filter_finds_the_topics_of_the_focus_area(String focus) {
        List<String> ofArea = get("/api/v1/focus-areas/" + focus).jsonPath().getList("topics.slug");
        assertThat(slugs(items(ALL + "&focus=" + focus)), containsInAnyOrder(ofArea.toArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker", "DOCKER", "container", "aws-", "Amazon RDS"})
    void a_text_is_found_in_title_slug_and_summary_in_any_case(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        assertFinds("q=" + text.replace(" ", "%20"), topic -> textOf(topic).contains(wanted));
    }

    @Test
    void filters_combine() {
        List<String> ofArea =
                get("/api/v1/focus-areas/backend-python-fastapi").jsonPath().getList("topics.slug");
        assertFinds(
                "category=tooling-ecosystem-mastery&level=INTERMEDIATE&focus=backend-python-fastapi&q=fastapi",
                topic -> "tooling-ecosystem-mastery".equals(topic.get("category"))
                        && "INTERMEDIATE".equals(topic.get("level"))
                        && ofArea.contains(topic.get("slug"))
                        && textOf(topic).contains("fastapi"));
    }

    @Test
    void filters_that_exclude_each_other_find_an_empty_page() {
        get("/api/v1/topics?category=security&q=kubernetes&level=FOUNDATIONAL&count=true")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()))
                .body("page.total", equalTo(0))
                .body("page.hasNext", equalTo(false))
                .body("page.hasPrevious", equalTo(false));
    }

    /** None of these stands in a topic; as a pattern, or as half of an escape, each would find some or fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "%%",
                "p%n",
                "\\",
                "\\\\",
                "doc\\ker",
                "docker\\",
                "\\%",
                "\\_",
                "py_hon",
                "d_cker",
                "' or 1=1 --"
            })
    void like_metacharacters_stand_for_themselves(String text) {
        given().queryParam("q", text)
                .get("/api/v1/topics")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of()));
    }

    @Test
    void an_underscore_finds_underscores() {
        var found = items(ALL + "&q=_");
        assertThat(slugs(found), hasItem("python-dataclasses"));
        found.forEach(topic -> assertThat(textOf(topic), textOf(topic).contains("_")));
        assertThat(slugs(items(ALL + "&q=__init__")), contains("python-dataclasses"));
    }

    @Test
    void the_total_is_counted_over_the_filter_and_only_when_asked_for() {
        var all = items(ALL + "&level=ADVANCED");
        get("/api/v1/topics?level=ADVANCED&limit=2&count=true").then().body("page.total", equalTo(all.size()));
        for (var address : List.of("/api/v1/topics?level=ADVANCED", "/api/v1/topics?level=ADVANCED&count=false")) {
            get(address).then().statusCode(200).body("page", not(equalTo(null))).body("page.total", equalTo(null));
        }
    }

    /** A filtered list has exactly the matching part of the whole list, which is neither empty nor the whole. */
    private static void assertFinds(String filter, Predicate<Map<String, Object>> expected) {
        var all = items(ALL);
        var wanted = all.stream().filter(expected).toList();
        assertFalse(wanted.isEmpty() || wanted.size() == all.size(), filter + " proves nothing");
        assertEquals(wanted, items(ALL + "&" + filter));
    }

    private static String textOf(Map<String, Object> item) {
        return (item.get("title") + " " + item.get("slug") + " " + item.get("summary")).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> named(List<Map<String, Object>> items, String slug) {
        return items.stream()
                .filter(item -> slug.equals(item.get("slug")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> slugs(List<Map<String, Object>> items) {
        return items.stream().map(item -> (String) item.get("slug")).toList();
    }
}
