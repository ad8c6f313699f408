package dev.waymark.restassured;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import groovy.lang.MetaClass;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON by Jackson, where RestAssured goes from token to token in Groovy. What Jackson refuses is left to it. */
final class QuickJson extends Intercepted {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    QuickJson(MetaClass delegate) {
        super(delegate, "parse");
    }

    @Override
    @Nullable
    Object result(Object slurper, Object[] arguments) {
        if (!(arguments[0] instanceof Reader reader)) {
            return UNKNOWN;
        }
        var text = new StringWriter();
        try {
            reader.transferTo(text);
            return asRestAssured(JSON.readValue(text.toString(), Object.class));
        } catch (JsonProcessingException refused) {
            arguments[0] = new StringReader(text.toString());
            return UNKNOWN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numbers with a fraction are floats for RestAssured, or doubles if they are too large. */
    @SuppressWarnings("unchecked")
    private static @Nullable Object asRestAssured(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number -> {
                if (number.compareTo(BigDecimal.valueOf(Float.MAX_VALUE)) > 0) {
                    yield number.doubleValue();
                }
                yield number.floatValue();
            }
            case List<?> list -> {
                ((List<@Nullable Object>) list).replaceAll(QuickJson::asRestAssured);
                yield list;
            }
            case Map<?, ?> map -> {
                ((Map<String, @Nullable Object>) map).replaceAll((name, member) -> asRestAssured(member));
                yield map;
            }
            case null, default -> value;
        };
    }
}
