package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.dataloader.BatchLoader;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderRegistry;

/**
 * SmallRye's schema with lean data fetchers. SmallRye's own describe the whole selection below it for every field that is
 * read, which costs more than everything else; here a field is one call of its accessor, and a batched field one entry in
 * its data loader. What SmallRye transforms or adapts, and the operations at the root, stay SmallRye's.
 */
final class LeanSchema {

    private final GraphQLSchema schema;
    private final Map<String, BatchLoader<Object, Object>> batchLoaders;

    private LeanSchema(GraphQLSchema schema, Map<String, BatchLoader<Object, Object>> batchLoaders) {
        this.schema = schema;
        this.batchLoaders = batchLoaders;
    }

    static LeanSchema of(GraphQLSchema built, Schema model) {
        var batchLoaders = new HashMap<String, BatchLoader<Object, Object>>();
        var registry = GraphQLCodeRegistry.newCodeRegistry(built.getCodeRegistry());
        for (var type : model.getTypes().values()) {
            for (var field : type.getFields().values()) {
                if (!field.hasTransformation() && !field.isAdaptingTo() && !field.isAdaptingWith()) {
                    registry.dataFetcher(
                            FieldCoordinates.coordinates(type.getName(), field.getName()),
                            AccessorFetcher.of(type, field));
                }
            }
            for (var operation : type.getBatchOperations().values()) {
                var name = type.getName() + "." + operation.getName();
                batchLoaders.put(name, batchLoader(operation));
                registry.dataFetcher(FieldCoordinates.coordinates(type.getName(), operation.getName()), (DataFetcher<?>)
                        environment -> load(name, environment));
            }
        }
        // SmallRye's resolvers answer with the types of the schema as it was before it was refined.
        var names = model.getTypes().values().stream().collect(Collectors.toMap(Type::getClassName, Type::getName));
        model.getInterfaces()
                .values()
                .forEach(type -> registry.typeResolver(
                        type.getName(),
                        environment -> environment
                                .getSchema()
                                .getObjectType(names.get(
                                        environment.getObject().getClass().getName()))));
        return new LeanSchema(built.transform(schema -> schema.codeRegistry(registry.build())), batchLoaders);
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** New for each request: what one request loaded is not another's. */
    DataLoaderRegistry dataLoaders() {
        var registry = DataLoaderRegistry.newRegistry();
        batchLoaders.forEach((name, loader) -> registry.register(name, DataLoaderFactory.newDataLoader(name, loader)));
        return registry.build();
    }

    private static CompletableFuture<Object> load(String name, DataFetchingEnvironment environment) {
        DataLoader<Object, Object> loader = requireNonNull(environment.getDataLoader(name));
        var budget = budget(environment);
        return loader.load(requireNonNull(environment.getSource()))
                .thenApply(found -> found == null ? null : budget.spend(found));
    }

    static Budget budget(DataFetchingEnvironment environment) {
        return requireNonNull(environment.getGraphQlContext().get(Budget.KEY));
    }

    private static BatchLoader<Object, Object> batchLoader(Operation operation) {
        if (operation.getArguments().size() != 1) {
            throw new IllegalStateException(
                    "A batched field takes its sources and nothing else: " + operation.getName());
        }
        var invoker = new OperationInvoker(operation);
        return sources -> load(invoker, sources);
    }

    private static CompletionStage<List<Object>> load(OperationInvoker invoker, List<Object> sources) {
        try {
            return CompletableFuture.completedFuture(invoker.invoke(sources));
        } catch (InvocationTargetException e) {
            return CompletableFuture.failedFuture(e.getCause());
        } catch (Exception e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
