package dev.waymark.export;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where exports are, over GraphQL. */
@QuarkusTest
class ExportQueriesTest {

    private static final String EXPORTS = "exports {format mediaType url}";
    private static final String ROADMAP =
            "{roadmap(slug: \"senior-backend-python-aws-microservices\") {%s version {%s}}}"
                    .formatted(EXPORTS, EXPORTS);

    @Test
    void every_format_has_an_address_that_answers_what_is_said() {
        var answer = query(ROADMAP).extract().jsonPath();
        for (var path : List.of("data.roadmap.exports", "data.roadmap.version.exports")) {
            List<Map<String, String>> exports = answer.getList(path);
            assertThat(
                    exports.stream().map(export -> export.get("format")).toList(),
                    contains("MARKDOWN", "PDF", "NOTION", "CSV", "JSON", "ICS", "SVG", "BADGE", "PNG"));
            for (var export : exports) {
                var url = String.valueOf(export.get("url"));
                var file = Fetched.get(
                                "ICS".equals(export.get("format")) ? Fetched.with(url, "startDate=2027-01-04") : url)
                        .expect(200);
                assertEquals(export.get("mediaType"), file.header("Content-Type"));
            }
        }
        assertEquals(Fetched.CURATED + "markdown", answer.getString("data.roadmap.exports[0].url"));
        assertEquals(Fetched.CURATED + "markdown?version=1", answer.getString("data.roadmap.version.exports[0].url"));
    }

    @Test
    void a_learners_own_roadmap_is_exported_where_it_is_theirs() {
        var ada = Exporter.fresh();
        var id = ada.kept();
        var urls = query(
                        ada.learner().given(),
                        "query($slug: String!) {me {roadmap(slug: $slug) {exports {url} version {exports {url}}}}}",
                        Map.of("slug", id))
                .body("errors", nullValue())
                .extract()
                .jsonPath();
        var own = "/api/v1/me/roadmaps/" + id + "/exports/markdown";
        assertEquals(own, urls.getString("data.me.roadmap.exports[0].url"));
        assertEquals(own + "?version=1", urls.getString("data.me.roadmap.version.exports[0].url"));
        ada.get(own).expect(200);
    }

    @Test
    void the_addresses_of_many_take_as_many_statements_as_those_of_one() {
        var ada = Exporter.fresh();
        ada.kept();
        statements(ada);
        int one = statements(ada);
        ada.kept();
        ada.kept();
        assertEquals(one, statements(ada));
    }

    private static int statements(Exporter exporter) {
        return Statements.of(request -> query(
                                request.auth().oauth2(exporter.learner().accessToken()),
                                "{me {roadmaps {nodes {exports {url} version {exports {url}}}}}}",
                                Map.of())
                        .body("errors", nullValue()))
                .size();
    }
}
