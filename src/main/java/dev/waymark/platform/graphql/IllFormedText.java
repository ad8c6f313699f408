package dev.waymark.platform.graphql;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Texts;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text with NUL or half a surrogate pair, which the database cannot store. Escapes can hide it from the JSON parser. */
final class IllFormedText extends ProblemException {

    private IllFormedText(String where) {
        super(400, "Ill-formed text", "A text in the %s has a NUL or half a surrogate pair.".formatted(where));
    }

    static void refuseIn(Document document) {
        new NodeTraverser()
                .depthFirst(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitStringValue(StringValue node, TraverserContext<Node> context) {
                                check(node.getValue(), "document");
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
    }

    /** Checks names of variables and input fields as well as values. */
    static void refuseIn(@Nullable Object variables) {
        switch (variables) {
            case String text -> check(text, "variables");
            case Map<?, ?> object ->
                object.forEach((name, value) -> {
                    refuseIn(name);
                    refuseIn(value);
                });
            case Collection<?> list -> list.forEach(IllFormedText::refuseIn);
            case null, default -> {
                // Numbers and the like.
            }
        }
    }

    private static void check(String text, String where) {
        if (!Texts.isWellFormed(text)) {
            throw new IllFormedText(where);
        }
    }
}
