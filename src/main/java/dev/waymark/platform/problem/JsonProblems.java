package dev.waymark.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Turns failures of the JSON parser into problems. */
public final class JsonProblems {

    private JsonProblems() {}

    public static ProblemException of(JsonProcessingException failure) {
        return switch (failure) {
            // Within a member, the parser wraps syntax errors like values that do not fit.
            case JsonMappingException mapping
            when mapping.getCause() instanceof JsonParseException parse -> new InvalidJson(parse);
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() ->
                new InvalidInput(List.of(new Problem.Part(pointer(mapping), detail(mapping))));
            default -> new InvalidJson(failure);
        };
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    private static String detail(JsonMappingException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> "is not a member of this";
            case InvalidFormatException format
            when format.getTargetType().isEnum() ->
                "must be one of "
                        + Arrays.stream(format.getTargetType().getEnumConstants())
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "));
            case MismatchedInputException mismatch
            when mismatch.getTargetType() != null -> "must be " + kind(mismatch.getTargetType());
            default -> "cannot be read";
        };
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "a whole number";
        }
        if (type == String.class) {
            return "a text";
        }
        if (java.util.Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type.getName().startsWith("java.time") ? "a point in time by ISO 8601" : "an object";
    }

    /** The body is not valid JSON by the strict rules that apply here. */
    static final class InvalidJson extends ProblemException {
        InvalidJson(JsonProcessingException failure) {
            super(400, "Invalid JSON", describe(failure));
        }

        private static String describe(JsonProcessingException failure) {
            var place = failure.getLocation();
            return place == null || place.getLineNr() < 1
                    ? "The body is not valid JSON."
                    : "The body is not valid JSON at line %d, column %d."
                            .formatted(place.getLineNr(), place.getColumnNr());
        }
    }
}
