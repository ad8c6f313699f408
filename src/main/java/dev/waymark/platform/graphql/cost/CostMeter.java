package dev.waymark.platform.graphql.cost;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.graphql.cost.SelectionCost.ExpensiveField;
import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the cost of an operation of a valid document before it runs, in time linear in the document: each selection
 * is measured once, and counts wherever it is spread. A page has the length that its field asks for, and any other list
 * the configured length. Fragments on types that exclude each other all count.
 */
public final class CostMeter {

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final GraphQLSchema schema;
    private final OperationArguments arguments;
    private final long assumedListSize;
    private final Map<String, FragmentDefinition> fragments;
    private final IdentityHashMap<SelectionSet, SelectionCost> measured = new IdentityHashMap<>();

    public CostMeter(GraphQLSchema schema, Document document, OperationArguments arguments, CostConfig config) {
        this.schema = schema;
        this.arguments = arguments;
        this.assumedListSize = config.assumedListSize();
        this.fragments = NodeUtil.getFragmentsByName(document);
    }

    public OperationCost measure(OperationDefinition operation) {
        GraphQLCompositeType root = operation.getOperation() == Operation.MUTATION
                ? requireNonNull(schema.getMutationType())
                : schema.getQueryType();
        return OperationCost.of(cost(operation.getSelectionSet(), root), assumedListSize);
    }

    private SelectionCost cost(@Nullable SelectionSet set, GraphQLCompositeType type) {
        if (set == null) {
            return SelectionCost.NOTHING;
        }
        var known = measured.get(set);
        if (known != null) {
            return known;
        }
        var sum = SelectionCost.NOTHING;
        for (var selection : set.getSelections()) {
            sum = sum.plus(cost(selection, type));
        }
        measured.put(set, sum);
        return sum;
    }

    private SelectionCost cost(Selection<?> selection, GraphQLCompositeType type) {
        return switch (selection) {
            case Field field when arguments.include(field) -> cost(field, type);
            case InlineFragment part
            when arguments.include(part) -> cost(part.getSelectionSet(), type(part.getTypeCondition(), type));
            case FragmentSpread spread
            when arguments.include(spread) -> {
                var part = requireNonNull(fragments.get(spread.getName()));
                yield cost(part.getSelectionSet(), type(part.getTypeCondition(), type));
            }
            default -> SelectionCost.NOTHING;
        };
    }

    private SelectionCost cost(Field field, GraphQLCompositeType type) {
        var definition = Introspection.getFieldDef(schema, type, field.getName());
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        var asked = arguments.pageSize(field, definition);
        long itemsBelow = list || asked == null ? assumedListSize : asked;
        var below = GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType fieldType
                ? cost(field.getSelectionSet(), fieldType)
                : SelectionCost.NOTHING;
        var measure = new ExpensiveField(
                field.getResultKey(),
                SelectionCost.sum(1, below.total(itemsBelow)),
                times(list, asked),
                itemsBelow,
                below.mostExpensive());
        return INTROSPECTION.contains(definition.getName())
                ? SelectionCost.ofIntrospection(measure)
                : SelectionCost.ofField(measure);
    }

    private static long times(boolean list, @Nullable Long asked) {
        if (!list) {
            return 1;
        }
        return asked == null ? 0 : asked;
    }

    private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType surrounding) {
        return condition == null
                ? surrounding
                : (GraphQLCompositeType) requireNonNull(schema.getType(condition.getName()));
    }
}
