package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.waymark.platform.problem.ProblemException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written about problems is what the code answers. */
class ProblemTypesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+) \\| ([0-9, or]+[^|]*) \\|");
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    /** Not thrown: the GraphQL engine's own words, brought into these codes. */
    private static final Map<String, Integer> OF_DOCUMENTS =
            Map.of("invalid-syntax", 400, "invalid-document", 400, "invalid-variables", 400);

    @Test
    void the_table_of_the_documentation_has_every_problem_and_no_other() throws IOException {
        var inCode = new TreeMap<>(statuses());
        inCode.putAll(OF_DOCUMENTS);

        assertEquals(inCode, documented());
    }

    @Test
    void the_contract_shows_problems_as_they_are() {
        var thrown = problems();
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
        return problems().entrySet().stream()
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

    private static Map<String, ProblemException> problems() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.waymark").stream()
                        .filter(type -> type.isAssignableTo(ProblemException.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .map(ProblemTypesTest::made)
                        .collect(Collectors.toMap(
                                ProblemException::code, problem -> problem, (one, same) -> one, TreeMap::new));
    }

    private static ProblemException made(Class<?> type) {
        return (ProblemException) anyOf(type.getDeclaredConstructors()[0]);
    }

    private static Object anyOf(Constructor<?> constructor) {
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(ProblemTypesTest::anyOf)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(constructor + " can be called with anything", e);
        }
    }

    private static Object anyOf(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return anyOf(type.getDeclaredConstructors()[0]);
        }
        return switch (type.getSimpleName()) {
            case "boolean" -> false;
            case "int" -> 1;
            case "long" -> 1L;
            case "String" -> "x";
            case "List" -> List.of();
            case "Duration" -> Duration.ofSeconds(1);
            case "JsonProcessingException" -> new JsonParseException("x");
            default -> {
                assertTrue(type.isInterface(), "A value of " + type + " is wanted");
                yield Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (config, property, arguments) -> anyOf(property.getReturnType()));
            }
        };
    }
}
