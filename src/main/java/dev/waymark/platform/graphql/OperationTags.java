package dev.waymark.platform.graphql;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.Tags;
import java.util.Locale;

/**
 * What metrics call an operation. Its name is its own only if its document is registered, since callers name what they
 * send as they like, and each name would be a series for good; of the others its field tells, which the schema names.
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
