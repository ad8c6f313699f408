package dev.waymark.platform.graphql;

import dev.waymark.platform.database.Deadline;
import dev.waymark.platform.graphql.cost.BudgetedMutations;
import dev.waymark.platform.graphql.cost.BudgetedQueries;
import dev.waymark.platform.graphql.cost.CostConfig;
import dev.waymark.platform.graphql.cost.CostMeter;
import dev.waymark.platform.graphql.cost.ExecutionBudget;
import dev.waymark.platform.graphql.cost.OperationArguments;
import dev.waymark.platform.graphql.cost.OperationCost;
import dev.waymark.platform.graphql.cost.ResolvedOnce;
import dev.waymark.platform.graphql.schema.SchemaRefinement;
import dev.waymark.platform.graphql.schema.Sdl;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.work.HeavyWork;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.schema.model.Schema;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Runs GraphQL documents against the schema that SmallRye builds from the API classes. */
@Singleton
class GraphqlEngine {

    private static final String PREPARED = "prepared";
    private static final FieldFailures FAILURES = new FieldFailures();

    private final LeanSchema schema;
    private final PreparedDocuments documents;
    private final GraphQL graphql;
    private final String sdl;
    private final CostConfig config;

    GraphqlEngine(
            Instance<GraphQLSchema> built,
            Instance<Schema> model,
            CostConfig config,
            HeavyWork work,
            MeterRegistry meters) {
        this.config = config;
        this.schema = LeanSchema.of(SchemaRefinement.of(built.get()), model.get());
        this.documents = new PreparedDocuments(schema.schema(), config, work, meters);
        this.graphql = GraphQL.newGraphQL(schema.schema())
                .defaultDataFetcherExceptionHandler(FAILURES)
                .queryExecutionStrategy(new BudgetedQueries(FAILURES))
                .mutationExecutionStrategy(new BudgetedMutations(FAILURES))
                .preparsedDocumentProvider((input, parse) -> CompletableFuture.completedFuture(
                        input.getGraphQLContext().get(PREPARED)))
                .build();
        this.sdl = Sdl.of(schema.schema());
    }

    /** The schema in the schema definition language. */
    String sdl() {
        return sdl;
    }

    boolean knows(String document) {
        return documents.knows(document);
    }

    /** @param request null if none asks for it */
    PreparedDocument prepare(String document, @Nullable HttpServerRequest request) {
        return documents.prepare(document, request);
    }

    OperationCost cost(GraphqlRequest request, PreparedDocument prepared, OperationDefinition operation) {
        var arguments = new OperationArguments(operation, request.variables());
        return new CostMeter(schema.schema(), prepared.document(), arguments, config).measure(operation);
    }

    /**
     * The values of the variables that the operation declares, with their defaults; what else the request sends has no part
     * in its answer. Empty if a value is refused, which the execution tells.
     */
    Optional<Map<String, Object>> values(GraphqlRequest request, OperationDefinition operation) {
        try {
            return Optional.of(ValuesResolver.coerceVariableValues(
                            schema.schema(),
                            operation.getVariableDefinitions(),
                            RawVariables.of(variables(request)),
                            GraphQLContext.getDefault(),
                            Locale.ENGLISH)
                    .toMap());
        } catch (GraphQLException refused) {
            return Optional.empty();
        }
    }

    /**
     * Runs the operation on the calling thread, which may block.
     *
     * @param tokenSent whether the caller sent a token, accepted or not
     * @param enter sets up the request context that resolvers run in
     */
    ExecutionResult execute(GraphqlRequest request, PreparedDocument prepared, boolean tokenSent, Runnable enter) {
        var budget = new ExecutionBudget(config);
        Deadline.begin(config.deadline());
        var scope = new ResolverScope();
        var input = ExecutionInput.newExecutionInput(request.document())
                .operationName(request.operationName())
                .variables(variables(request))
                .dataLoaderRegistry(schema.dataLoaders(budget, scope))
                .graphQLContext(Map.of(
                        PREPARED,
                        prepared.entry(),
                        ExecutionBudget.KEY,
                        budget,
                        ResolvedOnce.KEY,
                        new ResolvedOnce(),
                        FieldFailures.Token.KEY,
                        new FieldFailures.Token(tokenSent),
                        // SmallRye's fetchers of the root fields expect these two.
                        SmallRyeContextManager.CONTEXT,
                        smallRyeContext(),
                        "runBlocking",
                        true))
                .build();
        scope.enter();
        try {
            enter.run();
            input.getGraphQLContext().put("state", scope.state());
            var result = graphql.execute(input);
            return budget.exhausted()
                    .map(GraphqlEngine::refused)
                    .orElseGet(() -> budget.errorsLeftOut()
                            .map(problem -> withError(result, problem))
                            .orElse(result));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            scope.end();
        }
    }

    private static Map<String, Object> variables(GraphqlRequest request) {
        return request.variables() == null ? Map.of() : request.variables();
    }

    private static ExecutionResult refused(ProblemException problem) {
        return ExecutionResultImpl.newExecutionResult()
                .addError(new ProblemError(problem, null, null))
                .build();
    }

    private static ExecutionResult withError(ExecutionResult result, ProblemException problem) {
        return result.transform(answer -> answer.addError(new ProblemError(problem, null, null)));
    }

    private static SmallRyeContext smallRyeContext() {
        var context = new SmallRyeContext(GraphqlEngine.class.getName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        return context;
    }
}
