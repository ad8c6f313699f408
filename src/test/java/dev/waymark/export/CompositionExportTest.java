package dev.waymark.export;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.ProblemAnswer;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Exports of compositions. */
@QuarkusTest
class CompositionExportTest {

    private static final String EXPORTS = "/api/v1/compositions/exports/";
    private static final String WISH = "focus=microservices&focus=cloud-aws&level=INTERMEDIATE";

    private static String wished(String format) {
        return Fetched.with(EXPORTS + format, WISH);
    }

    @Test
    void every_format_has_the_composition() {
        for (var format : Fetched.FORMATS) {
            var answer = Fetched.get(wished(format)).expect(200);
            assertEquals("public, no-cache", answer.header("Cache-Control"));
            assertThat(answer.header("Content-Disposition"), containsString("filename=\"cloud-aws-microservices."));
            Fetched.get(wished(format), "If-None-Match", answer.header("ETag")).expect(304);
            Fetched.request("HEAD", wished(format)).expect(200);
        }
        var composition = get("/api/v1/compositions?" + WISH).jsonPath();
        var json = Fetched.get(wished("json")).json();
        assertEquals(composition.getString("hash"), json.getString("hash"));
        for (var member : new String[] {"kind", "slug", "title", "reason", "requirement", "url"}) {
            var path = "stages.steps.flatten()." + member;
            assertEquals(composition.getList(path), json.getList(path));
        }
    }

    @Test
    void the_order_of_parameters_does_not_matter() {
        for (var format : Fetched.FORMATS) {
            assertArrayEquals(
                    Fetched.get(wished(format)).bytes(),
                    Fetched.get(Fetched.with(
                                    EXPORTS + format, "level=INTERMEDIATE&focus=cloud-aws&focus=microservices"))
                            .bytes());
        }
    }

    @Test
    void what_a_step_needs_is_named() {
        var json = Fetched.get(wished("json")).json();
        assertThat(
                json.getList("stages.steps.flatten().find { it.slug == 'aws-sqs' }.needs"), hasItem("topics/aws-iam"));
    }

    @Test
    void its_address_leads_back_to_it() {
        var json = Fetched.get(wished("json") + "&known=topics/aws-iam&free=true&resourceType=DOCS&budgetHours=100")
                .json();
        var address = json.getString("address");
        assertThat(address, startsWith("/api/v1/compositions?focus="));
        assertEquals(
                json.getString("hash"),
                given().urlEncodingEnabled(false).get(address).jsonPath().getString("hash"));
    }

    @Test
    void a_calendar_has_five_hours_a_week_unless_told() {
        var usual = Fetched.get(wished("ics?startDate=2027-01-04")).expect(200);
        assertArrayEquals(
                usual.bytes(),
                Fetched.get(wished("ics?startDate=2027-01-04&hoursPerWeek=5")).bytes());
        assertThat(
                Fetched.get(wished("ics?startDate=2027-01-04&hoursPerWeek=10")).text(), not(usual.text()));
        assertThat(ProblemAnswer.of(get(wished("ics")), 400).getList("errors.pointer"), contains("/startDate"));
        assertThat(
                ProblemAnswer.of(get(wished("ics?hoursPerWeek=5")), 400).getList("errors.pointer"),
                contains("/startDate"));
    }

    @Test
    void what_the_learner_knows_or_marked_makes_it_private() {
        var ada = Exporter.fresh();
        ada.mark("topics/docker", "DONE");
        ada.mark("topics/kubernetes", "LEARNING");
        for (var parameter : new String[] {"known=mine", "progress=mine", "known=mine&progress=mine"}) {
            for (var format : Fetched.FORMATS) {
                var address = Fetched.with(wished(format), parameter);
                var answer = ada.get(address).expect(200);
                assertEquals("private, no-cache", answer.header("Cache-Control"));
                ada.get(address, "If-None-Match", answer.header("ETag")).expect(304);
                ProblemAnswer.of(get(address), 401);
            }
        }
        var known = ada.get(wished("json") + "&known=mine&progress=mine").json();
        assertThat(known.getList("stages.steps.flatten().slug"), not(hasItem("docker")));
        assertEquals("LEARNING", known.getString("stages.steps.flatten().find { it.slug == 'kubernetes' }.status"));
        assertThat(known.getString("address"), containsString("known=topics%2Fdocker"));
        assertThat(known.getString("address"), not(containsString("mine")));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var problem = ProblemAnswer.of(get(EXPORTS + "csv?focus=nothing&hoursPerWeek=0&known=x"), 400);
        assertThat(problem.getList("errors.pointer"), contains("/known", "/focus", "/hoursPerWeek"));
        ProblemAnswer.of(get(EXPORTS + "csv"), 400);
        ProblemAnswer.of(get(wished("docx")), 404);
        ProblemAnswer.of(get(wished("csv?paper=A3")), 400);
        ProblemAnswer.of(get(wished("csv?contentVersion=99999")), 400);
    }
}
