package dev.waymark.platform.graphql;

import dev.waymark.platform.text.Texts;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A scalar of texts that refuses what JSON is refused too: escapes in a document can smuggle in NUL and half surrogates. */
final class WellFormedCoercing implements Coercing<Object, Object> {

    private final Coercing<?, ?> inner;

    private WellFormedCoercing(Coercing<?, ?> inner) {
        this.inner = inner;
    }

    static GraphQLScalarType of(GraphQLScalarType scalar) {
        return scalar.transform(change -> change.coercing(new WellFormedCoercing(scalar.getCoercing())));
    }

    @Override
    public @Nullable Object serialize(Object result, GraphQLContext context, Locale locale) {
        return inner.serialize(result, context, locale);
    }

    @Override
    public @Nullable Object parseValue(Object input, GraphQLContext context, Locale locale) {
        var value = inner.parseValue(input, context, locale);
        if (value instanceof String text && !Texts.isWellFormed(text)) {
            throw new CoercingParseValueException("the text is not well-formed Unicode, or has a NUL");
        }
        return value;
    }

    @Override
    public @Nullable Object parseLiteral(
            Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        var value = inner.parseLiteral(input, variables, context, locale);
        if (value instanceof String text && !Texts.isWellFormed(text)) {
            throw new CoercingParseLiteralException("the text is not well-formed Unicode, or has a NUL");
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return inner.valueToLiteral(input, context, locale);
    }
}
