package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.platform.openapi.ShownProblem;
import dev.waymark.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is written about problems is what the code answers. */
class ProblemTypesTest {

    @Test
    void every_problem_is_described_and_no_other() {
        var described = new TreeMap<String, String>();
        ShownProblem.load().forEach((code, problem) -> described.put(code, problem.status() + " " + problem.title()));
        var thrown = new TreeMap<String, String>();
        ThrownProblems.titlesByStatusAndCode()
                .forEach((type, title) -> thrown.put(type.code(), type.status() + " " + title));

        assertEquals(thrown, described);
        ShownProblem.load()
                .values()
                .forEach(problem -> assertTrue(
                        problem.meaning().endsWith(".") && !problem.meaning().contains("|"), problem.toString()));
    }

    /** Written anew by {@code -Dcontract.update}. */
    @Test
    void the_page_of_all_types_is_what_the_code_and_the_contract_say() throws IOException {
        var page = Path.of("docs", "problems.md");
        if (System.getProperty("contract.update") != null) {
            Files.writeString(page, ProblemReference.text());
        }

        assertEquals(ProblemReference.text(), Files.readString(page));
    }

    @Test
    void the_contract_shows_problems_as_they_are() {
        var thrown = ThrownProblems.byCode();
        CommittedContract.read()
                .document()
                .at("/components/examples")
                .propertyStream()
                .forEach(example -> assertShownAsThrown(thrown, example));
    }

    private static void assertShownAsThrown(Map<String, ProblemException> thrown, Map.Entry<String, JsonNode> example) {
        var shown = example.getValue().path("value");
        var problem = thrown.get(example.getKey());
        assertEquals("/problems/" + problem.code(), shown.path("type").asText());
        assertEquals(problem.title(), shown.path("title").asText());
        assertEquals(problem.status(), shown.path("status").asInt());
    }
}
