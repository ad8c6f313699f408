package dev.waymark.platform.graphql;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.Tags;
import java.util.Locale;

/**
 * The tags of an operation in metrics. Only a registered operation appears by its own name, since callers can choose any
 * names, and each would add a series for good. All operations appear by their field, which the schema names.
 */
final class OperationTags {

    private static final String OTHER = "other";
    private static final String SEVERAL = "several";

    private OperationTags() {}

    static Tags of(OperationDefinition operation, Document document, boolean registered) {
        var name = operation.getName();
        var fields = RootFields.names(operation, document);
        return Tags.of(
                "type", operation.getOperation().name().toLowerCase(Locale.ROOT),
                "operation", registered && name != null ? name : OTHER,
                "field", fields.size() == 1 ? fields.iterator().next() : SEVERAL);
    }
}
