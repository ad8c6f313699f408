package dev.waymark.platform.graphql;

import static dev.waymark.platform.http.Http.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.platform.http.Http;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Swagger UI and GraphiQL, as somebody finds them who opens them for the first time. */
@QuarkusTest
class ConsolesTest {

    private static final Pattern QUERY = Pattern.compile("(?m)^query Roadmaps \\{.*?^}", Pattern.DOTALL);
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([\\w.-]+)\"");

    @Test
    void graphiql_opens_with_a_query_of_the_cookbook_that_needs_no_token() throws IOException {
        var query = QUERY.matcher(get("/q/graphql-ui/render.js"))
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        assertThat(Files.readString(Path.of("docs", "frontends.md")), containsString("```graphql\n" + query + "\n```"));
        Graphql.query(query)
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.roadmaps.nodes.find { it.slug.startsWith('senior-') }.stages.size()", equalTo(6));
    }

    @Test
    void graphiql_has_the_name_and_keeps_headers() {
        assertThat(get("/q/graphql-ui/"), containsString("<title>Waymark: GraphiQL</title>"));
        assertEquals(get("/q/graphql-ui/"), get("/q/graphql-ui/index.html"));
        assertThat(get("/q/graphql-ui/render.js"), containsString("shouldPersistHeaders: true"));
    }

    @Test
    void swagger_ui_has_the_name_and_keeps_the_token() {
        var page = get("/q/swagger-ui/");
        assertThat(page, containsString("<title>Waymark: Swagger UI</title>"));
        assertThat(page, containsString("persistAuthorization: true"));
        assertThat(get("/q/swagger-ui/style.css"), containsString("\"Waymark\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/graphql-ui/", "/q/swagger-ui/"})
    void a_console_consists_of_files_of_its_own(String console) {
        var page = get(console);
        assertThat(page, not(containsString("//unpkg.com")));
        FILE.matcher(page).results().map(file -> file.group(1)).forEach(file -> {
            var answer = Http.get(console + file);
            assertEquals(200, answer.statusCode(), file);
            assertThat(header(answer, "Content-Security-Policy"), containsString("script-src 'self'"));
        });
    }

    @Test
    void its_address_leads_to_it_without_the_slash_too() {
        for (var console : new String[] {"/q/graphql-ui", "/q/swagger-ui"}) {
            var answer = Http.get(console);
            assertEquals(302, answer.statusCode());
            assertThat(header(answer, "Location"), containsString(console + "/"));
        }
    }

    private static String get(String address) {
        var answer = Http.get(address);
        assertEquals(200, answer.statusCode(), address);
        return new String(answer.body(), UTF_8);
    }
}
