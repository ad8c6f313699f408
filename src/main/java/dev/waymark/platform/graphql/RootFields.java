package dev.waymark.platform.graphql;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The fields at the root of an operation, by their names in the answer, since the same field under two aliases is carried
 * out twice. Each fragment is visited once, however often it is spread.
 */
final class RootFields {

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> answered = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    private RootFields(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    static int count(OperationDefinition operation, Document document) {
        return of(operation, document).answered.size();
    }

    /** The names of the fields in the schema, each once. */
    static Set<String> names(OperationDefinition operation, Document document) {
        return of(operation, document).names;
    }

    private static RootFields of(OperationDefinition operation, Document document) {
        var fields = new RootFields(document);
        fields.collect(operation.getSelectionSet());
        return fields;
    }

    private void collect(SelectionSet set) {
        for (var selection : set.getSelections()) {
            switch (selection) {
                case Field field -> {
                    answered.add(field.getResultKey());
                    names.add(field.getName());
                }
                case InlineFragment fragment -> collect(fragment.getSelectionSet());
                case FragmentSpread spread -> {
                    var fragment = fragments.remove(spread.getName());
                    if (fragment != null) {
                        collect(fragment.getSelectionSet());
                    }
                }
                default -> {
                    // There is nothing else to select.
                }
            }
        }
    }
}
