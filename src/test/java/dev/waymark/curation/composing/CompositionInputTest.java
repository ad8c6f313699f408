package dev.waymark.curation.composing;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both APIs report all mistakes in the input at once. */
@QuarkusTest
class CompositionInputTest {

    private static JsonPath refused(String query) {
        return ProblemAnswer.of(given().urlEncodingEnabled(false).get("/api/v1/compositions?" + query), 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level=ADVANCED                                   | focus          | must name at least one focus area
            focus=                                           | focus          | must not be empty
            focus=%20                                        | focus          | must not be empty
            focus=Cloud-AWS                                  | focus          | names no focus area: "Cloud-AWS"; perhaps cloud-aws or cloud-gcp or cloud-azure
            focus=aws                                        | focus          | names no focus area: "aws"; perhaps cloud-aws
            focus=micro-services                             | focus          | names no focus area: "micro-services"; perhaps microservices
            focus=devops&focus=xyz                           | focus          | names no focus area: "xyz"
            focus=devops&level=senior                        | level          | must be one of FOUNDATIONAL, INTERMEDIATE, ADVANCED, EXPERT
            focus=devops&level=EXPERT&level=ADVANCED         | level          | must be given once
            focus=devops&level=EXPERT&targetLevel=ADVANCED   | level          | must not be beyond targetLevel: EXPERT is beyond ADVANCED
            focus=devops&targetLevel=5                       | targetLevel    | must be one of FOUNDATIONAL, INTERMEDIATE, ADVANCED, EXPERT
            focus=devops&hoursPerWeek=0                      | hoursPerWeek   | must be from 1 to 168
            focus=devops&hoursPerWeek=-1                     | hoursPerWeek   | must be from 1 to 168
            focus=devops&hoursPerWeek=10000                  | hoursPerWeek   | must be from 1 to 168
            focus=devops&hoursPerWeek=NaN                    | hoursPerWeek   | must be a whole number
            focus=devops&hoursPerWeek=1e2                    | hoursPerWeek   | must be a whole number
            focus=devops&hoursPerWeek=7.5                    | hoursPerWeek   | must be a whole number
            focus=devops&hoursPerWeek=%2B5                   | hoursPerWeek   | must be a whole number
            focus=devops&hoursPerWeek=%EF%BC%95              | hoursPerWeek   | must be a whole number
            focus=devops&hoursPerWeek=99999999999            | hoursPerWeek   | must be a whole number
            focus=devops&hoursPerWeek=5&startDate=0000-01-01 | startDate      | must be in the years from 2000 to 2100
            focus=devops&hoursPerWeek=5&startDate=2101-01-01 | startDate      | must be in the years from 2000 to 2100
            focus=devops&hoursPerWeek=5&startDate=2026-02-30 | startDate      | must be a date like 2026-01-31
            focus=devops&hoursPerWeek=5&startDate=tomorrow   | startDate      | must be a date like 2026-01-31
            focus=devops&hoursPerWeek=5&startDate=2026-01-01T00:00:00Z | startDate | must be a date like 2026-01-31
            focus=devops&startDate=2026-01-01                | startDate      | needs hoursPerWeek
            focus=devops&budgetHours=0                       | budgetHours    | must be from 1 to 100000
            focus=devops&budgetHours=-5                      | budgetHours    | must be from 1 to 100000
            focus=devops&budgetHours=100001                  | budgetHours    | must be from 1 to 100000
            focus=devops&budgetHours=1                       | budgetHours    | must be at least 23, which the first step, Linux and the shell, takes
            focus=devops&free=yes                            | free           | must be true or false
            focus=devops&certifications=1                    | certifications | must be true or false
            focus=devops&resourceType=PAPYRUS                | resourceType   | must be one of DOCS, STANDARD, BOOK, COURSE, VIDEO, CHANNEL, ARTICLE, REPOSITORY, SITE, TOOL
            focus=devops&language=e                          | language       | must be a language tag by BCP 47, such as en or pt-BR
            focus=devops&language=en_GB                      | language       | must be a language tag by BCP 47, such as en or pt-BR
            focus=devops&contentVersion=0                    | contentVersion | must be the number of a publication
            focus=devops&contentVersion=-1                   | contentVersion | must be the number of a publication
            focus=devops&contentVersion=2000000000           | contentVersion | must be the number of a publication
            focus=devops&known=docker                        | known          | must be like topics/docker, of topics, resources, projects or certifications, not "docker"
            focus=devops&known=roadmaps/docker               | known          | must be like topics/docker, of topics, resources, projects or certifications, not "roadmaps/docker"
            focus=devops&known=topics/dokcer                 | known          | names no item: "topics/dokcer"; perhaps docker
            focus=devops&known=topics/                       | known          | names no item: "topics/"
            focus=devops&known=projects/docker               | known          | names no item: "projects/docker"
            focus=devops&known=Mine                          | known          | must be like topics/docker, of topics, resources, projects or certifications, not "Mine"
            """)
    void what_cannot_be_meant_is_invalid_input(String query, String parameter, String detail) {
        var problem = refused(query.strip());

        assertEquals("/problems/invalid-input", problem.getString("type"));
        assertThat(problem.getList("errors.pointer"), contains("/" + parameter));
        assertThat(problem.getList("errors.detail"), contains(detail));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        var problem =
                refused("focus=nowhere&level=EXPERT&targetLevel=ADVANCED&known=x&hoursPerWeek=0&startDate=1999-12-31"
                        + "&budgetHours=zero&free=no&certifications=no&resourceType=X&language=!&contentVersion=x");

        assertThat(
                problem.getList("errors.pointer"),
                containsInAnyOrder(
                        "/focus",
                        "/level",
                        "/known",
                        "/hoursPerWeek",
                        "/startDate",
                        "/budgetHours",
                        "/free",
                        "/certifications",
                        "/resourceType",
                        "/language",
                        "/contentVersion"));
    }

    @Test
    void more_than_20_focus_areas_are_refused() {
        var many = IntStream.rangeClosed(1, 21).mapToObj(n -> "focus=f" + n).collect(Collectors.joining("&"));

        assertThat(refused(many).getList("errors.detail"), contains("must have at most 20 values"));
    }

    @Test
    void a_focus_area_that_is_named_21_times_is_one() {
        given().queryParam("focus", Collections.nCopies(21, "devops"))
                .get("/api/v1/compositions")
                .then()
                .statusCode(200)
                .body("focusAreas", contains("devops"));
    }

    /** The server itself refuses the first, and has no words for it. */
    @Test
    void an_address_with_too_many_known_items_is_refused() {
        var address = "/api/v1/compositions?focus=devops";
        given().urlEncodingEnabled(false)
                .get(address + "&known=topics/docker".repeat(10_000))
                .then()
                .statusCode(414);
        ProblemAnswer.of(given().urlEncodingEnabled(false).get(address + "&known=topics/docker".repeat(300)), 414);
        ProblemAnswer.of(given().urlEncodingEnabled(false).get(address + "&known=topics/x".repeat(100)), 400);
    }

    @Test
    void ten_thousand_known_items_are_refused_in_graphql_whether_they_exist_or_not() {
        var many = IntStream.range(0, 10_000).mapToObj(n -> "t/" + n).toList();

        composed(many)
                .body("errors[0].extensions.code", is("invalid-input"))
                .body("errors[0].extensions.errors.pointer", contains("/known"))
                .body("errors[0].extensions.errors.detail", contains("must have at most 1000 values"));
    }

    @Test
    void of_a_thousand_unknown_items_a_hundred_are_told_and_soon() {
        var many =
                IntStream.range(0, 1_000).mapToObj(n -> "resources/dokcer-" + n).toList();

        composed(many).body("errors[0].extensions.errors", hasSize(100));
    }

    private static ValidatableResponse composed(List<String> known) {
        return query(
                "query($known: [String!]) { composition(focus: [\"devops\"], known: $known) { hash } }",
                Map.of("known", known));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            focus: []                                          | focus
            focus: [""]                                        | focus
            focus: ["a\\u0007b"]                               | focus
            focus: ["devops"], hoursPerWeek: 0                 | hoursPerWeek
            focus: ["devops"], budgetHours: -1                 | budgetHours
            focus: ["devops"], startDate: "2026-01-01"         | startDate
            focus: ["devops"], startDate: "0000-01-01", hoursPerWeek: 1 | startDate
            focus: ["devops"], startDate: "2026-02-30", hoursPerWeek: 1 | startDate
            focus: ["devops"], startDate: "", hoursPerWeek: 1 | startDate
            focus: ["devops"], level: EXPERT, targetLevel: FOUNDATIONAL | level
            focus: ["devops"], known: ["topics/"]              | known
            focus: ["devops"], known: ["Mine"]                 | known
            focus: ["devops"], language: ""                    | language
            focus: ["devops"], contentVersion: 0               | contentVersion
            """)
    void the_same_is_invalid_in_graphql(String arguments, String parameter) {
        query("{ composition(" + arguments + ") { hash } }")
                .body("errors[0].extensions.code", equalTo("invalid-input"))
                .body("errors[0].extensions.errors.pointer", hasItem("/" + parameter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: EXPERT
            focus: null
            focus: [null]
            focus: ["devops"], known: [null]
            focus: ["devops"], hoursPerWeek: 7.5
            focus: ["devops"], hoursPerWeek: 99999999999
            focus: ["devops"], level: SENIOR
            focus: ["devops"], startDate: 5, hoursPerWeek: 1
            focus: ["devops"], resourceType: [PAPYRUS]
            """)
    void what_has_not_the_type_is_an_invalid_document(String arguments) {
        query("{ composition(" + arguments + ") { hash } }")
                .body("errors[0].extensions.code", not(equalTo("internal-failure")))
                .body("errors[0].extensions.code", equalTo("invalid-document"));
    }
}
