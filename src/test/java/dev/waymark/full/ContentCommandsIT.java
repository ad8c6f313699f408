package dev.waymark.full;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An operator's own content on top of the built-in one, checked and published by command. */
@Timeout(180)
class ContentCommandsIT {

    private static final String PATH = "/api/v1/roadmaps/our-path";
    private static final String ROADMAP = """
            roadmaps:
              - slug: our-path
                title: Our path
                summary: What we ask of newcomers.
                focusAreas: [devops]
                stages:
                  - slug: first
                    title: First week
                    summary: Tools.
                    level: FOUNDATIONAL
                    steps:
                      - {topic: git}
                      - {topic: our-handbook}
            topics:
              - slug: our-handbook
                title: Our handbook
                summary: How we work.
                category: leadership-collaboration
                level: FOUNDATIONAL
                hours: {min: 1, max: 2}
                resources: [pro-git]
            """;

    @TempDir
    Path temporary;

    private Path folder;
    private Path file;
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void writeContent() throws IOException {
        folder = temporary.toRealPath();
        file = Files.createDirectory(folder.resolve("ours")).resolve("ours.yaml");
        Files.writeString(file, ROADMAP);
        settings.put("WAYMARK_CONTENT_OVERLAY_DIR", "ours");
    }

    @Test
    void a_change_is_published_beside_the_running_application_which_serves_it() throws Exception {
        try (var app = WaymarkProcess.startAndAwait(folder, settings)) {
            get(app.base() + PATH).then().body("version.number", equalTo(1));
            Files.writeString(
                    file, ROADMAP.replace("{topic: our-handbook}", "{topic: our-handbook, requirement: OPTIONAL}"));

            assertThat(run(0, "publish-content"), containsString("Published content as publication 2"));
            Await.until("it is served", () -> get(app.base() + PATH).<Integer>path("version.number") == 2);
            assertThat(run(0, "publish-content"), containsString("Content is unchanged since publication 2"));
        }
        assertEquals(0, WaymarkProcess.postmasters(folder.resolve(".waymark")));
    }

    @Test
    void mistakes_are_told_by_file_and_line_and_what_was_published_stays() throws Exception {
        try (var app = WaymarkProcess.startAndAwait(folder, settings)) {
            Files.writeString(
                    file, ROADMAP.replace("{topic: git}", "{topic: gti}").replace("max: 2", "max: 0"));

            for (var command : new String[] {"check-content", "publish-content"}) {
                var output = run(1, command);
                assertThat(output, containsString("overlay/ours.yaml:12: there is no \"gti\" among the topics"));
                assertThat(output, containsString("overlay/ours.yaml:20: /topics/0/hours/max"));
            }
            get(app.base() + PATH).then().body("version.number", equalTo(1));
        }
        // A start is no different: it says what is wrong, and serves what it had.
        try (var app = WaymarkProcess.startAndAwait(folder, settings)) {
            get(app.base() + PATH).then().body("stages[0].steps[0].slug", equalTo("git"));
            assertThat(app.output(), containsString("overlay/ours.yaml:20: /topics/0/hours/max"));
        }
    }

    @Test
    void checking_needs_no_database_and_leaves_none() throws Exception {
        assertThat(run(0, "check-content"), containsString("The content has no mistakes"));

        assertThat(Files.exists(folder.resolve(".waymark")), equalTo(false));
    }

    @Test
    void an_unknown_command_is_answered_with_those_there_are() throws Exception {
        assertThat(run(2, "publish-contents"), containsString("publish-content "));
    }

    @Test
    void publishing_without_a_database_in_reach_says_so() throws Exception {
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://localhost:1/waymark");

        var output = run(1, "publish-content");
        assertThat(output, containsString("the database is out of reach"));
        assertThat(output, not(containsString("\tat ")));
    }

    private String run(int exitCode, String command) throws Exception {
        try (var process = WaymarkProcess.start(folder, settings, command)) {
            assertEquals(exitCode, process.exitCode(), process::output);
            return process.output();
        }
    }
}
