package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.graphql.cost.ExecutionBudget;
import dev.waymark.platform.graphql.cost.ResolvedOnce;
import dev.waymark.platform.graphql.schema.StandardDirectives;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dataloader.DataLoaderRegistry;

/**
 * SmallRye's schema with lean data fetchers. For every field, SmallRye's own describe the whole selection below it, which
 * costs more than everything else; here, a field is one call of its accessor, and a batched field one entry in its data
 * loader. SmallRye still fetches the fields at the root and those that it transforms or adapts.
 */
final class LeanSchema {

    private final GraphQLSchema schema;
    private final List<BatchedField> batchedFields;

    private LeanSchema(GraphQLSchema schema, List<BatchedField> batchedFields) {
        this.schema = schema;
        this.batchedFields = batchedFields;
    }

    static LeanSchema of(GraphQLSchema built, Schema model) {
        var batchedFields = new ArrayList<BatchedField>();
        var registry = GraphQLCodeRegistry.newCodeRegistry(built.getCodeRegistry());
        for (var type : model.getTypes().values()) {
            for (var field : type.getFields().values()) {
                if (!field.hasTransformation() && !field.isAdaptingTo() && !field.isAdaptingWith()) {
                    registry.dataFetcher(
                            FieldCoordinates.coordinates(type.getName(), field.getName()),
                            AccessorFetcher.of(type, field));
                }
            }
            for (var operation : type.getOperations().values()) {
                var at = FieldCoordinates.coordinates(type.getName(), operation.getName());
                var definition = built.getObjectType(type.getName()).getFieldDefinition(operation.getName());
                registry.dataFetcher(
                        at,
                        budgeted(operation.getName(), built.getCodeRegistry().getDataFetcher(at, definition)));
            }
            for (var operation : type.getBatchOperations().values()) {
                var field = new BatchedField(type.getName(), operation);
                batchedFields.add(field);
                registry.dataFetcher(FieldCoordinates.coordinates(type.getName(), operation.getName()), field);
            }
        }
        DataFetcher<?> directives = environment -> StandardDirectives.of(environment.getGraphQLSchema());
        registry.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), directives);
        // SmallRye's type resolvers would return the types of the schema before its refinement.
        var names = model.getTypes().values().stream().collect(Collectors.toMap(Type::getClassName, Type::getName));
        model.getInterfaces()
                .values()
                .forEach(type -> registry.typeResolver(
                        type.getName(),
                        environment -> environment
                                .getSchema()
                                .getObjectType(names.get(
                                        environment.getObject().getClass().getName()))));
        return new LeanSchema(built.transform(schema -> schema.codeRegistry(registry.build())), batchedFields);
    }

    /** A field that is resolved for one source at a time, which may be asked for by many names and of many sources. */
    private static DataFetcher<?> budgeted(String field, DataFetcher<?> fetcher) {
        return environment -> {
            var budget = budget(environment);
            budget.checkTime();
            var value = ResolvedOnce.get(field, fetcher, environment);
            var data = value instanceof DataFetcherResult<?> result ? result.getData() : value;
            if (data instanceof Collection<?> many) {
                budget.spend(many);
            }
            return value;
        };
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** Creates loaders for one request, since requests must not share what they loaded. */
    DataLoaderRegistry dataLoaders(ExecutionBudget budget, ResolverScope scope) {
        var registry = DataLoaderRegistry.newRegistry();
        batchedFields.forEach(field -> registry.register(field.name(), field.loader(budget, scope)));
        return registry.build();
    }

    static ExecutionBudget budget(DataFetchingEnvironment environment) {
        return requireNonNull(environment.getGraphQlContext().get(ExecutionBudget.KEY));
    }
}
