package dev.waymark.full;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class RestartIT {

    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";

    @TempDir
    Path temporary;

    @Test
    void a_killed_one_starts_again_with_the_same_data_and_a_stopped_one_leaves_no_server() throws Exception {
        var folder = temporary.toRealPath();
        String before;
        try (var app = WaymarkProcess.startAndAwait(folder, Map.of())) {
            before = get(app.base() + ROADMAP).asString();
            app.kill();
        }
        assertEquals(1, WaymarkProcess.postmasters(folder.resolve(".waymark")), "The kill leaves the server");

        try (var app = WaymarkProcess.startAndAwait(folder, Map.of())) {
            assertEquals(before, get(app.base() + ROADMAP).asString());
            get(app.base() + ROADMAP + "/versions").then().body("items.number", contains(1));
            assertThat(app.output(), containsString("Content is unchanged since publication 1"));
            assertEquals(1, WaymarkProcess.postmasters(folder.resolve(".waymark")));

            app.terminate();
        }
        assertEquals(0, WaymarkProcess.postmasters(folder.resolve(".waymark")));
    }

    @Test
    void a_title_that_was_edited_makes_a_version_and_the_one_before_stays_readable() throws Exception {
        var folder = temporary.toRealPath();
        var content = copy(Path.of("src/main/resources/content"), folder.resolve("content"));
        var settings = Map.of("WAYMARK_CONTENT_DIR", content.toString());
        String before;
        try (var app = WaymarkProcess.startAndAwait(folder, settings)) {
            before = get(app.base() + ROADMAP + "/versions/1").asString();
        }
        var roadmap = content.resolve("roadmaps/senior-backend-python-aws-microservices.yaml");
        Files.writeString(roadmap, Files.readString(roadmap).replaceFirst("(?m)^(  (- |  )title:) .*$", "$1 Edited"));

        try (var app = WaymarkProcess.startAndAwait(folder, settings)) {
            get(app.base() + ROADMAP).then().body("title", equalTo("Edited")).body("version.number", equalTo(2));
            assertEquals(before, get(app.base() + ROADMAP + "/versions/1").asString());
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }
}
