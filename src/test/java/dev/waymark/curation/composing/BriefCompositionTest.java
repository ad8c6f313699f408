package dev.waymark.curation.composing;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is composed for the three focus areas of the brief, beside the roadmap that was curated from it: item by item, with
 * an explanation for each difference.
 */
@QuarkusTest
class BriefCompositionTest {

    private static final Map<String, String> ONLY_CURATED = Map.of(
            "CERTIFICATION microsoft-mta-python",
            "Microsoft ended it in 2022; the brief names it, but no plan sends anybody to an exam that nobody gives",
            "CERTIFICATION django-fastapi-focused-certifications",
            "no such certification is known; the brief's own words, kept in the curated roadmap with a note");

    private static final Map<String, String> ONLY_COMPOSED = Map.of(
            "CERTIFICATION aws-certified-developer-associate",
            "examines nothing but topics of Cloud (AWS); the brief names one exam of AWS, the catalogue has more",
            "CERTIFICATION aws-certified-devops-engineer-professional",
            "likewise, with CodePipeline and automated deployments, both core of Cloud (AWS)",
            "CERTIFICATION hashicorp-terraform-associate",
            "examines Terraform, which the brief's fifth stage teaches");

    private static final Map<String, String> RESOURCES_ELSEWHERE = Map.of(
            "RESOURCE fastapi-by-example",
            "the book could not be confirmed, so that the catalogue lets no topic be learnt from it",
            "RESOURCE testdriven-fastapi-testing",
            "the article's address could not be confirmed, likewise",
            "RESOURCE kelseyhightower-nocode",
            "satire, as the brief says: it teaches no topic");

    private JsonPath curated;
    private JsonPath composed;

    @BeforeEach
    void read_both() {
        curated =
                get("/api/v1/roadmaps/senior-backend-python-aws-microservices").jsonPath();
        composed = get("/api/v1/compositions?focus=backend-python-fastapi&focus=cloud-aws&focus=microservices")
                .jsonPath();
    }

    private static Set<String> items(JsonPath roadmap, String kinds) {
        return new TreeSet<>(roadmap.<String>getList(
                "stages.steps.flatten().findAll { it.kind %s 'RESOURCE' }.collect { it.kind + ' ' + it.slug }"
                        .formatted(kinds)));
    }

    @Test
    void topics_and_projects_are_the_same_and_every_other_difference_is_explained() {
        var missing = items(curated, "!=");
        missing.removeAll(items(composed, "!="));
        assertEquals(new TreeSet<>(ONLY_CURATED.keySet()), missing);

        var added = items(composed, "!=");
        added.removeAll(items(curated, "!="));
        assertEquals(new TreeSet<>(ONLY_COMPOSED.keySet()), added);
    }

    /** A composition has no steps for them: they stand with what they teach. */
    @Test
    void the_curated_resources_are_suggested_where_they_teach_something() {
        var missing = items(curated, "==");
        composed.<String>getList("stages.steps.resources.flatten().slug")
                .forEach(slug -> missing.remove("RESOURCE " + slug));
        assertEquals(new TreeSet<>(RESOURCES_ELSEWHERE.keySet()), missing);
    }

    @Test
    void each_step_is_core_of_a_focus_area_or_practises_or_examines_one() {
        assertThat(
                composed.<String>getList("stages.steps.flatten().reason"),
                everyItem(matchesPattern("(core of|practises|examines) .+")));
    }
}
