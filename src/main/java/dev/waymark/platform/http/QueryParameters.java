package dev.waymark.platform.http;

import dev.waymark.platform.problem.InvalidInput;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads query parameters that are not texts; a value that cannot be read is invalid input, and never ignored. */
@Provider
public class QueryParameters implements ParamConverterProvider {

    private static final Map<Class<?>, Reader> READERS = Map.of(
            Integer.class, new Reader(QueryParameters::wholeNumber, "must be a whole number"),
            Boolean.class, new Reader(QueryParameters::bool, "must be true or false"));

    /** Reads a text, or throws an {@link IllegalArgumentException}. */
    private record Reader(Function<String, Object> function, String otherwise) {}

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        var reader = type.isEnum() ? enumReader(type) : READERS.get(type);
        return reader == null ? null : new Converter<>(type, nameOf(annotations), reader);
    }

    private static Reader enumReader(Class<?> type) {
        var constants =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Object::toString, Function.identity()));
        var names = Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        return new Reader(
                text -> {
                    var constant = constants.get(text);
                    if (constant == null) {
                        throw new IllegalArgumentException();
                    }
                    return constant;
                },
                (constants.size() == 1 ? "must be " : "must be one of ") + names);
    }

    /** Accepts only ASCII digits: Java would take those of all scripts, and a plus, which may stand for a space. */
    public static Integer wholeNumber(String text) {
        if (!text.matches("-?[0-9]+")) {
            throw new NumberFormatException(text);
        }
        return Integer.valueOf(text);
    }

    private static Object bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static String nameOf(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("parameter");
    }

    private record Converter<T>(Class<T> type, String name, Reader reader) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            try {
                return type.cast(reader.function().apply(value));
            } catch (IllegalArgumentException e) {
                throw InvalidInput.parameter(name, reader.otherwise());
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
