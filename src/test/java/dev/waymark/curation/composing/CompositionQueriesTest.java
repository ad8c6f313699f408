package dev.waymark.curation.composing;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.Statements;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CompositionQueriesTest {

    private static final String WHOLE = """
            query($focus: [String!]!, $known: [String!]) {
              composition(focus: $focus, known: $known, level: INTERMEDIATE, targetLevel: ADVANCED, hoursPerWeek: 8,
                          startDate: "2026-01-05", budgetHours: 200, free: true, resourceType: [DOCS, BOOK], language: "en",
                          certifications: false) {
                hash contentVersion focusAreas { slug } level targetLevel hours { min max } plannedHours
                stages { slug title position level hours { min max } plannedHours
                  steps { kind slug key title summary level requirement hours { min max } plannedHours reason verified note
                          neededBy { kind slug key title } resources { slug key title url type cost level } } }
                leftOut { kind slug key title reason }
                schedule { hoursPerWeek weekCount earliestWeekCount latestWeekCount startDate finish earliestFinish
                           latestFinish weeks { from to startDate endDate steps { kind slug key hours } } } } }
            """;

    @Test
    void a_composition_is_the_same_as_in_rest() {
        var graphql = query(
                        WHOLE, Map.of("focus", new String[] {"microservices"}, "known", new String[] {"topics/redis"}))
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath();
        var rest = get("/api/v1/compositions?focus=microservices&known=topics/redis&level=INTERMEDIATE"
                        + "&targetLevel=ADVANCED&hoursPerWeek=8&startDate=2026-01-05&budgetHours=200&free=true"
                        + "&resourceType=DOCS&resourceType=BOOK&language=en&certifications=false")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        for (var member : new String[] {
            "hash",
            "contentVersion",
            "level",
            "targetLevel",
            "hours",
            "plannedHours",
            "stages.slug",
            "stages.position",
            "stages.hours",
            "stages.steps.slug",
            "stages.steps.key",
            "stages.steps.reason",
            "stages.steps.requirement",
            "stages.steps.neededBy",
            "stages.steps.resources.slug",
            "leftOut",
            "schedule"
        }) {
            assertThat(member, graphql.get("data.composition." + member), equalTo(rest.get(member)));
        }
        assertThat(graphql.get("data.composition.focusAreas.slug"), equalTo(rest.get("focusAreas")));
    }

    @Test
    void all_that_it_names_leads_to_the_things_themselves_in_a_fixed_number_of_statements() {
        var document = """
                { composition(focus: ["devops"], targetLevel: INTERMEDIATE, hoursPerWeek: 8) {
                  focusAreas { id slug title }
                  stages { steps { neededBy { slug item { id slug } } resources { slug resource { id slug } } } }
                  leftOut { slug item { id slug } }
                  schedule { weeks { steps { slug item { id slug } } } } } }""";
        var composition = query(document)
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.composition.focusAreas.slug", equalTo(List.of("devops")))
                .extract()
                .jsonPath()
                .setRootPath("data.composition");
        var steps = "stages.steps.flatten().";
        for (var names : Map.of(
                        steps + "neededBy.flatten()",
                        "item",
                        steps + "resources.flatten()",
                        "resource",
                        "leftOut",
                        "item",
                        "schedule.weeks.steps.flatten()",
                        "item")
                .entrySet()) {
            var slugs = composition.getList(names.getKey() + ".slug");
            assertThat(names.getKey(), slugs, not(empty()));
            assertThat(composition.getList(names.getKey() + "." + names.getValue() + ".slug"), equalTo(slugs));
        }
        var statements =
                Statements.of(request -> query(request, document, Map.of()).statusCode(200));
        assertThat(
                statements.stream().filter(sql -> !sql.contains("max(number)")).toList(), hasSize(5));
    }

    @Test
    void steps_lead_to_their_items_of_today_in_a_fixed_number_of_statements() {
        var document = """
                { composition(focus: ["devops"]) { stages { steps { slug kind item { slug title kind
                    ... on Topic { category { slug } } } } } } }""";
        var answer = query(document)
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath();
        assertThat(
                answer.getList("data.composition.stages.steps.flatten().item.slug"),
                equalTo(answer.getList("data.composition.stages.steps.flatten().slug")));
        assertThat(
                answer.getList("data.composition.stages.steps.flatten().item.kind"),
                equalTo(answer.getList("data.composition.stages.steps.flatten().kind")));

        var statements =
                Statements.of(request -> query(request, document, Map.of()).statusCode(200));
        // Items, and the categories of topics (2); which content is published may be asked, too.
        assertThat(
                statements.stream().filter(sql -> !sql.contains("max(number)")).toList(), hasSize(3));
    }
}
