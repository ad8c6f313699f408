package dev.waymark.curation.composing;

import dev.waymark.platform.http.QueryParameters;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads parameters strictly, and carries on after one that cannot be read. */
final class ParameterReader {

    private final Mistakes mistakes = new Mistakes();

    List<Problem.Part> mistakes() {
        return mistakes.parts();
    }

    @Nullable
    String text(String name, List<String> values) {
        return one(name, values, text -> text, "must be a text");
    }

    @Nullable
    Integer number(String name, List<String> values) {
        return one(name, values, QueryParameters::wholeNumber, "must be a whole number");
    }

    @Nullable
    Boolean bool(String name, List<String> values) {
        return one(name, values, ParameterReader::bool, "must be true or false");
    }

    <E extends Enum<E>> @Nullable E constant(String name, List<String> values, Class<E> type) {
        return one(name, values, text -> Enum.valueOf(type, text), oneOf(type));
    }

    <E extends Enum<E>> List<E> constants(String name, List<String> values, Class<E> type) {
        return values.stream()
                .map(value -> read(name, value, text -> Enum.valueOf(type, text), oneOf(type)))
                .filter(Objects::nonNull)
                .toList();
    }

    private <T> @Nullable T one(String name, List<String> values, Function<String, T> function, String otherwise) {
        return values.isEmpty() ? null : read(name, values.getFirst(), function, otherwise);
    }

    private <T> @Nullable T read(String name, String value, Function<String, T> function, String otherwise) {
        try {
            return function.apply(value);
        } catch (IllegalArgumentException e) {
            mistakes.add(name, otherwise);
            return null;
        }
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static String oneOf(Class<? extends Enum<?>> type) {
        return "must be one of "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
