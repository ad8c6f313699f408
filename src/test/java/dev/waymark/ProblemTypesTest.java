package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.platform.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written about problems is what the code answers. */
class ProblemTypesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\| ([0-9, or]+[^|]*) \\|");
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    @Test
    void the_table_of_the_documentation_has_every_problem_and_no_other() throws IOException {
        var inCode = new TreeMap<>(statuses());
        inCode.putAll(ThrownProblems.OF_DOCUMENTS);

        assertEquals(inCode, documented());
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

    private static Map<String, Integer> statuses() {
        return ThrownProblems.byCode().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, problem -> problem.getValue().status()));
    }

    /** Each code with the status of its row; where a row has one status for each of its codes, with that. */
    private static Map<String, Integer> documented() throws IOException {
        var text = Files.readString(Path.of("docs", "api.md"))
                .split("\n## Errors\n")[1]
                .split("\n## ")[0];
        var codes = new TreeMap<String, Integer>();
        ROW.matcher(text).results().forEach(row -> {
            var names = CODE.matcher(row.group(1))
                    .results()
                    .map(code -> code.group(1))
                    .toList();
            var statuses = Pattern.compile("\\d{3}")
                    .matcher(row.group(2))
                    .results()
                    .map(status -> Integer.valueOf(status.group()))
                    .toList();
            for (int i = 0; i < names.size(); i++) {
                codes.put(names.get(i), statuses.size() == names.size() ? statuses.get(i) : statuses.getFirst());
            }
        });
        return codes;
    }
}
