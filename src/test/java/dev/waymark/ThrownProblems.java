package dev.waymark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import dev.waymark.platform.problem.ProblemException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every problem that the code can throw, made with any values. */
final class ThrownProblems {

    /** Not thrown: the GraphQL engine's own words, brought into these codes. */
    static final Map<String, Integer> OF_DOCUMENTS =
            Map.of("invalid-syntax", 400, "invalid-document", 400, "invalid-variables", 400);

    private static final Map<String, ProblemException> BY_CODE = made();

    private ThrownProblems() {}

    record Type(int status, String code) {}

    static Map<Type, String> titlesByStatusAndCode() {
        var titles =
                new TreeMap<Type, String>(Comparator.comparingInt(Type::status).thenComparing(Type::code));
        byCode().values().forEach(problem -> titles.put(new Type(problem.status(), problem.code()), problem.title()));
        OF_DOCUMENTS.forEach((code, status) -> titles.put(new Type(status, code), "A document that cannot be run"));
        return titles;
    }

    static Map<String, ProblemException> byCode() {
        return BY_CODE;
    }

    private static Map<String, ProblemException> made() {
        return classes()
                .filter(ProblemException.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(ThrownProblems::made)
                .collect(
                        Collectors.toMap(ProblemException::code, problem -> problem, (one, same) -> one, TreeMap::new));
    }

    /** All of the application's, loaded without being initialised: some need a server to be. */
    private static Stream<? extends Class<?>> classes() {
        var root = Path.of("target", "classes");
        try (var files = Files.walk(root.resolve("dev"))) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class"))
                    .map(name -> name.replaceAll("\\.class$", "").replace(File.separatorChar, '.'))
                    .map(ThrownProblems::loaded)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name, false, ThrownProblems.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static ProblemException made(Class<?> type) {
        return (ProblemException) anyOf(type.getDeclaredConstructors()[0]);
    }

    private static Object anyOf(Constructor<?> constructor) {
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(Arrays.stream(constructor.getParameterTypes())
                    .map(ThrownProblems::anyOf)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constructor + " cannot be called with just anything", e);
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
