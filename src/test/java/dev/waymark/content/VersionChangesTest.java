package dev.waymark.content;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changed from one version of a roadmap to another. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class VersionChangesTest {

    @Inject
    Publishing publishing;

    @Test
    void every_sort_of_change_is_told() {
        var versions = TwoVersions.published(publishing);

        assertEquals(json(versions, """
                {"roadmap": "@path", "from": 1, "to": 2,
                 "added": [
                   {"kind": "TOPIC", "slug": "@f", "key": "topics/@f", "title": "Topic f", "stage": "fourth", "position": 1, "group": "Core",
                    "requirement": "RECOMMENDED"}],
                 "removed": [
                   {"kind": "RESOURCE", "slug": "@rfc", "key": "resources/@rfc", "title": "The standard", "stage": "second", "position": 2,
                    "group": "Reading", "requirement": "RECOMMENDED"}],
                 "moved": [
                   {"kind": "TOPIC", "slug": "@c", "key": "topics/@c", "title": "Topic c",
                    "from": {"stage": "first", "position": 3}, "to": {"stage": "third", "position": 2}},
                   {"kind": "TOPIC", "slug": "@d", "key": "topics/@d", "title": "Topic d",
                    "from": {"stage": "second", "position": 1}, "to": {"stage": "first", "position": 1}},
                   {"kind": "TOPIC", "slug": "@a", "key": "topics/@a", "title": "Topic a",
                    "from": {"stage": "first", "position": 1}, "to": {"stage": "first", "position": 3}}],
                 "regrouped": [
                   {"kind": "TOPIC", "slug": "@d", "key": "topics/@d", "title": "Topic d", "to": "Core"},
                   {"kind": "TOPIC", "slug": "@a", "key": "topics/@a", "title": "Topic a", "from": "Core"}],
                 "requirementChanged": [
                   {"kind": "TOPIC", "slug": "@b", "key": "topics/@b", "title": "Topic b", "from": "OPTIONAL", "to": "REQUIRED"}],
                 "stagesAdded": [
                   {"slug": "fourth", "title": "Fourth", "summary": "What comes last.", "level": "EXPERT", "position": 3}],
                 "stagesRemoved": [
                   {"slug": "second", "title": "Second", "summary": "What comes second.", "level": "ADVANCED",
                    "position": 2}],
                 "stagesMoved": [{"slug": "first", "title": "Groundwork", "from": 1, "to": 2}],
                 "renamed": [
                   {"from": "The path", "to": "The way"}, {"stage": "first", "from": "First", "to": "Groundwork"}],
                 "edited": [
                   {"member": "SUMMARY", "from": "From nothing to something.", "to": "From something to more."},
                   {"stage": "first", "member": "SUMMARY", "from": "What comes first.", "to": "All that matters."},
                   {"stage": "first", "member": "LEVEL", "from": "FOUNDATIONAL", "to": "INTERMEDIATE"}],
                 "focusAreas": {"from": ["@web"], "to": ["@mail", "@web"]}}
                """), withoutText(versions.changes(2, 1)));
    }

    @Test
    void the_changes_are_told_in_words() {
        var versions = TwoVersions.published(publishing);

        assertEquals("""
                Version 2 of “The way”, compared with version 1

                Added
                - Topic f (topic, recommended) in “Fourth”, place 1

                Removed
                - The standard (resource, recommended) from “Second”, place 2

                Moved
                - Topic c (topic) from “First”, place 3, to “Third”, place 2
                - Topic d (topic) from “Second”, place 1, to “Groundwork”, place 1
                - Topic a (topic) in “Groundwork”, from place 1 to place 3

                Regrouped
                - Topic d (topic): now under “Core”, was without a heading
                - Topic a (topic): now without a heading, was under “Core”

                Requirement changed
                - Topic b (topic): now required, was optional

                Stages added
                - “Fourth” (expert), place 3

                Stages removed
                - “Second” (advanced), place 2

                Stages moved
                - “Groundwork” from place 1 to place 2

                Renamed
                - Roadmap: now “The way”, was “The path”
                - Stage: now “Groundwork”, was “First”

                Edited
                - Summary of the roadmap: From something to more.
                - Summary of “Groundwork”: All that matters.
                - Level of “Groundwork”: now intermediate, was foundational

                Focus areas
                - Now: Mail, The web
                - Before: The web""", versions.changes(2, 1).get("text"));
    }

    @Test
    void a_title_with_line_breaks_stays_in_its_line() {
        var versions = TwoVersions.published(publishing);
        publishing.publish(versions.after().edit("title: The way", "title: \"The way\\n\\nAdded\\n- \""));

        get(versions.address("3"))
                .then()
                .body("renamed.to", contains("The way\n\nAdded\n- "))
                .body("text", equalTo("""
                        Version 3 of “The way  Added - ”, compared with version 2

                        Renamed
                        - Roadmap: now “The way  Added - ”, was “The way”"""));
    }

    @Test
    void a_later_version_gives_the_way_back() {
        var versions = TwoVersions.published(publishing);
        var back = JsonPath.from(get(versions.address("1") + "?from=2").asString());

        assertEquals(List.of(2, 1), List.of(back.getInt("from"), back.getInt("to")));
        assertEquals(List.of(versions.slug("rfc")), back.getList("added.slug"));
        assertEquals(List.of(versions.slug("f")), back.getList("removed.slug"));
        assertEquals(List.of("second"), back.getList("stagesAdded.slug"));
        assertEquals(List.of("fourth"), back.getList("stagesRemoved.slug"));
        assertEquals(List.of("The path", "First"), back.getList("renamed.to"));
        assertEquals(List.of(versions.slug("web")), back.getList("focusAreas.to"));
    }

    @Test
    void any_two_versions_are_compared_and_the_one_before_unless_told() {
        var versions = TwoVersions.published(publishing);
        publishing.publish(versions.before().raised().edit("title: The path", "title: The third path"));

        get(versions.address("3") + "?from=1")
                .then()
                .body("renamed", contains(Map.of("from", "The path", "to", "The third path")))
                .body("added", empty())
                .body("removed", empty())
                .body("moved", empty())
                .body("stagesMoved", empty());
        assertEquals(
                versions.changes(3, 2), get(versions.address("3")).jsonPath().getMap(""));
        assertEquals(
                versions.changes(2, 1), get(versions.address("2")).jsonPath().getMap(""));
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        var versions = TwoVersions.published(publishing);

        assertEquals(json(versions, """
                {"roadmap": "@path", "from": 2, "to": 2, "added": [], "removed": [], "moved": [], "regrouped": [],
                 "requirementChanged": [], "stagesAdded": [], "stagesRemoved": [], "stagesMoved": [], "renamed": [],
                 "edited": [], "text": "Version 2 of “The way”, compared with version 2\\n\\nNothing changed."}
                """), versions.changes(2, 2));
    }

    @Test
    void what_follows_an_inserted_step_or_stage_has_not_moved() {
        var before = TwoVersions.fresh().before();
        var versions = new TwoVersions(before);
        publishing.publish(before);
        publishing.publish(before.edit("{topic: @a, group: Core}", "{topic: @f}, {topic: @a, group: Core}")
                .edit(
                        "stages:\n",
                        "stages:\n      - {slug: zeroth, title: Zeroth, summary: Before all., level: FOUNDATIONAL,"
                                + " steps: [{topic: @tls}]}\n"));

        get(versions.address("2"))
                .then()
                .body("added.slug", contains(versions.slug("tls"), versions.slug("f")))
                .body("added.position", contains(1, 1))
                .body("stagesAdded.slug", contains("zeroth"))
                .body("moved", empty())
                .body("stagesMoved", empty());
    }

    @Test
    void items_have_the_names_of_today() {
        var versions = TwoVersions.published(publishing);
        publishing.publish(versions.after()
                .edit("{topic: @a}", "{topic: @alpha}")
                .edit("slug: @a\n", "slug: @alpha\n    formerSlugs: [@a]\n")
                .edit("title: Topic a\n", "title: Alpha\n"));

        get(versions.address("2"))
                .then()
                .body("moved.slug", hasItem(versions.slug("alpha")))
                .body("moved.title", hasItem("Alpha"))
                .body("added.slug", contains(versions.slug("f")));
    }

    private static Map<String, Object> json(TwoVersions versions, String text) {
        return JsonPath.from(text.replace("@", versions.slug(""))).getMap("");
    }

    private static Map<String, Object> withoutText(Map<String, Object> changes) {
        var others = new HashMap<>(changes);
        others.remove("text");
        return others;
    }
}
