package dev.waymark.catalogue;

import static dev.waymark.PageWalk.items;
import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProjectAndCertificationListTest {

    private static final Set<String> CERTIFICATION_ALWAYS =
            Set.of("kind", "slug", "key", "title", "summary", "provider", "level", "hours", "verified");
    private static final Set<String> CERTIFICATION_OPTIONAL = Set.of("url", "cost", "note");

    @Test
    void a_project_has_every_member() {
        for (var project : items("/api/v1/projects")) {
            assertThat(
                    project.keySet(),
                    containsInAnyOrder("kind", "slug", "key", "title", "summary", "level", "hours", "verified"));
            assertEquals("PROJECT", project.get("kind"));
        }
    }

    @Test
    void a_certification_has_every_member_and_leaves_out_absent_ones() {
        for (var certification : items("/api/v1/certifications")) {
            assertTrue(certification.keySet().containsAll(CERTIFICATION_ALWAYS), certification.toString());
            var others = certification.keySet().stream()
                    .filter(member -> !CERTIFICATION_ALWAYS.contains(member))
                    .toList();
            assertThat(others, everyItem(is(in(CERTIFICATION_OPTIONAL))));
            assertEquals("CERTIFICATION", certification.get("kind"));
        }
    }

    @Test
    void an_unverified_certification_carries_its_note() {
        var unverified = items("/api/v1/certifications").stream()
                .filter(certification -> Boolean.FALSE.equals(certification.get("verified")))
                .toList();
        assertEquals(1, unverified.size());
        assertEquals(
                "django-fastapi-focused-certifications", unverified.getFirst().get("slug"));
        assertTrue(String.valueOf(unverified.getFirst().get("note")).startsWith("No recognised certification"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"projects", "certifications"})
    void the_level_filter_finds_what_is_on_it_and_nothing_else(String collection) {
        var all = items("/api/v1/" + collection);
        var advanced = all.stream()
                .filter(item -> "ADVANCED".equals(item.get("level")))
                .toList();
        assertFalse(advanced.isEmpty() || advanced.size() == all.size());
        assertEquals(advanced, items("/api/v1/" + collection + "?level=ADVANCED"));
    }

    @ParameterizedTest
    @CsvSource({
        "projects, backend-python-fastapi",
        "projects, cloud-aws",
        "projects, microservices",
        "certifications, backend-python-fastapi",
        "certifications, cloud-aws",
        "certifications, microservices"
    })
    void the_focus_filter_finds_what_builds_on_a_topic_of_the_focus_area(String collection, String focus) {
        List<String> topics = get("/api/v1/focus-areas/" + focus).jsonPath().getList("topics.slug");
        var wanted = items("/api/v1/" + collection).stream()
                .filter(item -> !Collections.disjoint(
                        topics,
                        get("/api/v1/" + collection + "/" + item.get("slug"))
                                .jsonPath()
                                .getList("prerequisites.slug")))
                .toList();
        assertFalse(wanted.isEmpty());
        assertEquals(wanted, items("/api/v1/" + collection + "?focus=" + focus));
    }

    @Test
    void filters_combine() {
        var found = items("/api/v1/projects?level=INTERMEDIATE&focus=cloud-aws&q=fargate");
        assertEquals(1, found.size());
        assertEquals("fastapi-on-ecs-fargate", found.getFirst().get("slug"));
        assertEquals(List.of(), items("/api/v1/projects?level=ADVANCED&focus=cloud-aws&q=fargate"));
    }
}
