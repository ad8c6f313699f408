package dev.waymark.platform.graphql.cost;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many parts of each kind the text of a document has, whether or not an operation uses them: the rules of
 * validation compare parts with each other, or follow fragments from each operation anew.
 */
final class DocumentParts {

    private record Cap(String parts, int limit) {}

    private static final Map<Class<?>, Cap> CAPS = Map.of(
            OperationDefinition.class, new Cap("operations", 50),
            FragmentDefinition.class, new Cap("fragments", 100),
            FragmentSpread.class, new Cap("spreads of fragments", 500),
            InlineFragment.class, new Cap("inline fragments", 500),
            Directive.class, new Cap("directives", 300),
            Argument.class, new Cap("arguments", 1_000),
            VariableDefinition.class, new Cap("variables", 300));

    private final Cap fields;
    private final Map<Cap, Integer> counts = new HashMap<>();

    private DocumentParts(CostConfig config) {
        this.fields = new Cap("fields", config.maxFields());
    }

    static void check(Document document, CostConfig config) {
        var parts = new DocumentParts(config);
        parts.count(document);
        parts.counts.forEach((cap, count) -> {
            if (count > cap.limit) {
                throw new DocumentTooLarge(cap.parts, count, cap.limit);
            }
        });
    }

    /** Not deeper than the parser allows. */
    private void count(Node<?> node) {
        var cap = cap(node);
        if (cap != null) {
            counts.merge(cap, 1, Integer::sum);
        }
        node.getChildren().forEach(this::count);
    }

    private @Nullable Cap cap(Node<?> node) {
        return node instanceof Field ? fields : CAPS.get(node.getClass());
    }
}
