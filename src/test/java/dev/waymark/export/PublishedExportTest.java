package dev.waymark.export;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.Statements;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.content.Tree;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Exports of what is published and published again, and of what is long. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class PublishedExportTest {

    private static final Pattern STAMP = Pattern.compile("DTSTAMP:(\\S+)");

    @Inject
    Publishing publishing;

    private static String exports(Tree tree, String roadmap) {
        return "/api/v1/roadmaps/" + tree.slug(roadmap) + "/exports/";
    }

    @Test
    void every_version_is_exported_as_it_was() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var first = Fetched.get(exports(tree, "path") + "json").expect(200);
        publishing.publish(tree.raised().withStep("topic: @tls").edit("title: The path", "title: The way"));

        var latest = Fetched.get(exports(tree, "path") + "json").json();
        assertEquals("The way", latest.getString("title"));
        assertEquals("version 2", latest.getString("edition"));
        assertThat(latest.getList("stages.steps.flatten()"), hasSize(3));
        assertArrayEquals(
                first.bytes(),
                Fetched.get(exports(tree, "path") + "json?version=1").bytes());
        assertNotEquals(
                first.header("ETag"),
                Fetched.get(exports(tree, "path") + "json").header("ETag"));
        Fetched.get(exports(tree, "path") + "json?version=3").expect(404);
    }

    @Test
    void the_etag_stays_through_a_publication_that_changes_nothing_of_it() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        for (var format : Fetched.FORMATS) {
            if (!format.startsWith("ics")) {
                var before = Fetched.get(exports(tree, "path") + format).header("ETag");
                publishing.publish(tree.raised());
                Fetched.get(exports(tree, "path") + format, "If-None-Match", before)
                        .expect(304);
            }
        }
    }

    @Test
    void a_calendar_is_newer_when_its_content_is() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        var address = exports(tree, "path") + "ics?startDate=2027-01-04";
        var before = Fetched.get(address).text();
        publishing.publish(tree.raised().edit("hours: {min: 2, max: 4}", "hours: {min: 20, max: 40}"));
        var after = Fetched.get(address).text();
        assertThat(stamp(after).compareTo(stamp(before)), not(lessThan(0)));
        assertThat(before, containsString("DTEND;VALUE=DATE:20270111"));
        assertThat(after, containsString("DTEND;VALUE=DATE:20270215"));
    }

    private static String stamp(String calendar) {
        return STAMP.matcher(calendar).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void a_former_slug_redirects_with_what_was_asked_for() {
        var tree = Tree.fresh();
        publishing.publish(tree);
        publishing.publish(tree.raised().edit("- slug: @path\n", "- slug: @way\n    formerSlugs: [@path]\n"));
        for (var address : new String[] {"csv", "pdf?paper=LETTER&version=1", "ics?startDate=2027-01-04"}) {
            given().redirects()
                    .follow(false)
                    .get(exports(tree, "path") + address)
                    .then()
                    .statusCode(308)
                    .header("Location", endsWith(exports(tree, "way") + address));
            Fetched.get(exports(tree, "way") + address).expect(200);
        }
    }

    @Test
    void a_thousand_steps_are_exported_in_every_format_by_as_many_statements_as_two() {
        var tree = Tree.fresh();
        publishing.publish(tree.with(Tree.CATALOGUE, tree.text(Tree.CATALOGUE) + topics(1_000))
                .with("roadmaps/long.yaml", roadmap(1_000)));
        var ada = Exporter.fresh();
        ada.mark("topics/" + tree.slug("step-7"), "DONE");
        for (var format : Fetched.FORMATS) {
            for (var one : new String[] {format, Fetched.with(format, "progress=mine")}) {
                ada.get(exports(tree, "path") + one).expect(200);
                assertEquals(
                        statements(ada, exports(tree, "path") + one),
                        statements(ada, exports(tree, "long") + one),
                        one);
            }
        }
        var json = ada.get(exports(tree, "long") + "json?progress=mine").json();
        assertThat(json.getList("stages.steps.flatten()"), hasSize(1_000));
        assertThat(
                json.getList("stages.steps.flatten().findAll { it.status == 'DONE' }.slug"),
                contains(tree.slug("step-7")));
        Fetched.get(exports(tree, "long") + "ics?startDate=2100-12-31&hoursPerWeek=1")
                .expect(200);
    }

    private static int statements(Exporter exporter, String address) {
        // Nobody asked for it like this before.
        var fresh = Fetched.with(address, "version=1");
        return Statements.of(request -> request.auth()
                        .oauth2(exporter.learner().accessToken())
                        .get(fresh)
                        .then()
                        .statusCode(equalTo(200)))
                .size();
    }

    private static String topics(int count) {
        var topics = new StringBuilder();
        for (int i = 0; i < count; i++) {
            topics.append(Tree.TLS
                    .replace("slug: @tls", "slug: @step-" + i)
                    .replace("title: TLS", "title: Step number " + i)
                    .replace("prerequisites: [@http]", i < 2 ? "" : "prerequisites: [@step-%d]".formatted(i / 2)));
        }
        return topics.toString();
    }

    private static String roadmap(int steps) {
        var roadmap = new StringBuilder("""
                roadmaps:
                  - slug: @long
                    title: The long path
                    summary: From nothing to everything.
                    focusAreas: [@web]
                    stages:
                """);
        for (int i = 0; i < steps; i++) {
            if (i % 250 == 0) {
                roadmap.append(
                        "      - {slug: stage-%1$s, title: Stage %1$s, summary: One of many, level: ADVANCED, steps: ["
                                .formatted(i));
            }
            roadmap.append("{topic: @step-%s}%s".formatted(i, i % 250 == 249 ? "]}\n" : ", "));
        }
        return roadmap.toString();
    }
}
