package dev.waymark.platform.graphql.cost;

import static dev.waymark.platform.paging.PageRequest.DEFAULT_LIMIT;
import static dev.waymark.platform.paging.PageRequest.MAX_LIMIT;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of the arguments of an operation, with its variables. Invalid values are refused only when it runs. */
public final class OperationArguments {

    /** Longer than any page can be. */
    private static final long LONGEST = 1_000;

    /** The arguments that determine the length of a list, with their defaults. */
    private static final Map<String, Integer> SIZES =
            Map.of("first", DEFAULT_LIMIT, "last", DEFAULT_LIMIT, "limit", MAX_LIMIT, "ids", MAX_LIMIT);

    private final Map<String, @Nullable Object> variables = new HashMap<>();

    public OperationArguments(OperationDefinition operation, @Nullable Map<String, Object> given) {
        for (var variable : operation.getVariableDefinitions()) {
            var name = variable.getName();
            variables.put(
                    name,
                    given != null && given.containsKey(name) ? given.get(name) : value(variable.getDefaultValue()));
        }
    }

    /** How many items a field asks for, or gets if it does not say; null if it has no argument for that. */
    @Nullable
    Long pageSize(Field field, GraphQLFieldDefinition definition) {
        Long asked = null;
        Long otherwise = null;
        for (var argument : definition.getArguments()) {
            var byDefault = SIZES.get(argument.getName());
            if (byDefault != null) {
                var given = value(field.getArguments(), argument.getName());
                asked = given == null ? asked : longer(asked, length(given));
                otherwise = longer(otherwise, byDefault);
            }
        }
        if (asked != null || otherwise == null) {
            return asked;
        }
        return Math.max(otherwise, named(field));
    }

    /** How many things a list is asked for by name: its page has room for them by default. */
    private long named(Field field) {
        var names = value(field.getArguments(), "slug");
        return names == null ? 0 : Math.min(length(names), MAX_LIMIT);
    }

    private static Long longer(@Nullable Long one, long other) {
        return one == null ? other : Math.max(one, other);
    }

    /** Whether {@code @skip} and {@code @include} keep the selection. */
    boolean include(DirectivesContainer<?> selection) {
        return selection.getDirectives("skip").stream()
                        .noneMatch(skip -> Boolean.TRUE.equals(value(skip.getArguments(), "if")))
                && selection.getDirectives("include").stream()
                        .noneMatch(include -> Boolean.FALSE.equals(value(include.getArguments(), "if")));
    }

    private @Nullable Object value(List<Argument> arguments, String name) {
        return arguments.stream()
                .filter(argument -> argument.getName().equals(name))
                .findFirst()
                .map(argument -> value(argument.getValue()))
                .orElse(null);
    }

    private @Nullable Object value(@Nullable Value<?> value) {
        return switch (value) {
            case IntValue number -> number.getValue();
            case BooleanValue flag -> flag.isValue();
            case ArrayValue list -> list.getValues();
            case VariableReference variable -> variables.get(variable.getName());
            case null, default -> null;
        };
    }

    private static long length(Object given) {
        return switch (given) {
            case Number number -> Math.clamp(number.longValue(), 1, LONGEST);
            case Collection<?> list -> Math.clamp(list.size(), 1, LONGEST);
            default -> LONGEST;
        };
    }
}
