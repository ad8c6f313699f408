package dev.waymark.platform.graphql.schema;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Node;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.validation.AbstractRule;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationErrorCollector;
import graphql.validation.ValidationErrorType;
import graphql.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The directives of the specification. To every schema, graphql-java adds some of its own that do nothing here; neither
 * introspection nor validation knows them.
 */
public final class StandardDirectives {

    private static final Set<String> ADDED = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private StandardDirectives() {}

    public static List<GraphQLDirective> of(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> !ADDED.contains(directive.getName()))
                .toList();
    }

    public static Validator validator() {
        return new Validator() {
            @Override
            public List<AbstractRule> createRules(ValidationContext context, ValidationErrorCollector errors) {
                var rules = new ArrayList<>(super.createRules(context, errors));
                rules.add(new Unknown(context, errors));
                return rules;
            }
        };
    }

    private static final class Unknown extends AbstractRule {

        Unknown(ValidationContext context, ValidationErrorCollector errors) {
            super(context, errors);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public void checkDirective(Directive directive, List<Node> ancestors) {
            if (ADDED.contains(directive.getName())) {
                addError(
                        ValidationErrorType.UnknownDirective,
                        directive.getSourceLocation(),
                        "Unknown directive '%s'".formatted(directive.getName()));
            }
        }
    }
}
