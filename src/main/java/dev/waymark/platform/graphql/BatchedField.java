package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.graphql.cost.ExecutionBudget;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.Problems;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.jspecify.annotations.Nullable;

/** A field that is resolved for many sources at once: one call for all those with the same arguments. */
final class BatchedField implements DataFetcher<Object> {

    /** Loaders do not cache, since the answer of a mutation has to show what those before it changed. */
    private static final DataLoaderOptions UNCACHED =
            DataLoaderOptions.newOptions().setCachingEnabled(false).build();

    private record Asked(Object source, List<@Nullable Object> arguments) {}

    /** What all fields of a batch have that could not be loaded. */
    private record Failure(ProblemException problem, Throwable cause) {}

    private final String name;
    private final OperationInvoker invoker;
    private final ArgumentHelper arguments;

    BatchedField(String type, Operation operation) {
        this.name = type + "." + operation.getName();
        this.invoker = new OperationInvoker(operation);
        this.arguments = new ArgumentHelper(operation.getArguments());
    }

    String name() {
        return name;
    }

    DataLoader<Object, Object> loader(ExecutionBudget budget, ResolverScope scope) {
        return DataLoaderFactory.newDataLoader(name, keys -> load(keys, budget, scope), UNCACHED);
    }

    @Override
    public CompletableFuture<Object> get(DataFetchingEnvironment environment) throws AbstractDataFetcherException {
        DataLoader<Object, Object> loader = requireNonNull(environment.getDataLoader(name));
        var budget = LeanSchema.budget(environment);
        var asked = new ArrayList<@Nullable Object>(arguments.getArguments(environment, true));
        return loader.load(new Asked(requireNonNull(environment.getSource()), asked))
                .thenApply(found -> switch (found) {
                    case null -> null;
                    case Failure failure -> FieldFailures.nothing(failure.problem(), failure.cause(), environment);
                    default -> budget.spend(found);
                });
    }

    private CompletionStage<List<Object>> load(List<Object> keys, ExecutionBudget budget, ResolverScope scope) {
        var byArguments = new LinkedHashMap<List<@Nullable Object>, List<Integer>>();
        for (int i = 0; i < keys.size(); i++) {
            byArguments
                    .computeIfAbsent(((Asked) keys.get(i)).arguments, a -> new ArrayList<>())
                    .add(i);
        }
        var results = new Object[keys.size()];
        try {
            for (var group : byArguments.entrySet()) {
                budget.checkTime();
                var call = new ArrayList<@Nullable Object>();
                call.add(group.getValue().stream()
                        .map(i -> ((Asked) keys.get(i)).source)
                        .toList());
                call.addAll(group.getKey());
                List<Object> found = scope.call(() -> invoker.invoke(call.toArray()));
                for (int i = 0; i < found.size(); i++) {
                    results[group.getValue().get(i)] = found.get(i);
                }
            }
            return CompletableFuture.completedFuture(Arrays.asList(results));
        } catch (InvocationTargetException e) {
            return failed(requireNonNull(e.getCause()), keys);
        } catch (Exception e) {
            return failed(e, keys);
        }
    }

    private static CompletionStage<List<Object>> failed(Throwable cause, List<Object> keys) {
        var failure = new Failure(Problems.of(cause), cause);
        return CompletableFuture.completedFuture(Collections.nCopies(keys.size(), failure));
    }
}
