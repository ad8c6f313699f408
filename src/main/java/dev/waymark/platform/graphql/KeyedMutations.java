package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.database.Deadline;
import dev.waymark.platform.graphql.cost.CostConfig;
import dev.waymark.platform.idempotency.KeptAnswer;
import dev.waymark.platform.idempotency.KeyedRequests;
import dev.waymark.platform.idempotency.KeyedRequests.Answer;
import dev.waymark.platform.problem.InvalidInput;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.graphql.schema.model.Schema;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Requests with an {@code Idempotency-Key}: a mutation that is marked {@link OncePerKey} is carried out once for each key, and
 * repeats of the request get the first answer. Any other request is idempotent as it is, and ignores the key, as in REST.
 */
@Singleton
class KeyedMutations {

    private final KeyedRequests requests;
    private final ObjectMapper json;
    private final CostConfig config;
    private final Set<String> mutations;

    KeyedMutations(KeyedRequests requests, ObjectMapper json, CostConfig config, Instance<Schema> model) {
        this.requests = requests;
        this.config = config;
        this.json = json;
        this.mutations = model.get().getMutations().stream()
                .filter(mutation -> isMarked(mutation.getClassName(), mutation.getMethodName()))
                .map(mutation -> mutation.getName())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The key that counts for this request, if any. Keys belong to callers with a token, so those of others do not.
     *
     * @throws InvalidInput if the header is not a key, or if the document has other mutations, which the key is not for
     */
    Optional<String> key(
            HttpServerRequest sent, OperationDefinition operation, Document document, SecurityIdentity caller) {
        if (operation.getOperation() != Operation.MUTATION
                || caller.isAnonymous()
                || Collections.disjoint(mutations, RootFields.names(operation, document))) {
            return Optional.empty();
        }
        var key = requests.key(sent);
        if (key.isPresent() && RootFields.count(operation, document) > 1) {
            throw InvalidInput.parameter(KeyedRequests.HEADER, "is for one mutation; send the others without it");
        }
        return key;
    }

    /**
     * @param enter sets up a request context
     */
    GraphqlReply once(String key, GraphqlRequest request, Runnable enter, Supplier<GraphqlAnswer> run) {
        // Waiting for the caller's other writes counts, too.
        Deadline.begin(config.deadline());
        var scope = new ResolverScope();
        scope.enter();
        try {
            enter.run();
            var first = new First(run, scope);
            var meant = new @Nullable Object[] {request.document(), request.operationName(), request.variables()};
            var answer = requests.once(key, "POST /graphql", meant, first);
            return answer.repeated()
                    ? GraphqlReply.repeated(answer.body(), Map.of(KeptAnswer.REPLAYED, "true"))
                    : first.reply();
        } finally {
            scope.end();
        }
    }

    /** Carries the mutation out, and remembers the reply with its status and headers. */
    private final class First implements Supplier<Answer> {

        private final Supplier<GraphqlAnswer> run;
        private final ResolverScope scope;
        private @Nullable GraphqlReply reply;

        First(Supplier<GraphqlAnswer> run, ResolverScope scope) {
            this.run = run;
            this.scope = scope;
        }

        @Override
        public Answer get() {
            var answer = run.get();
            // The execution left its own context.
            scope.resume();
            var made = GraphqlReply.of(answer, GraphqlCaching.NOTHING, json);
            reply = made;
            return new Answer(made.answer().body(), answer.isDone(), false);
        }

        GraphqlReply reply() {
            return requireNonNull(reply);
        }
    }

    private static boolean isMarked(String className, String methodName) {
        try {
            var api = Class.forName(className, false, Thread.currentThread().getContextClassLoader());
            return Arrays.stream(api.getDeclaredMethods())
                    .anyMatch(method ->
                            method.getName().equals(methodName) && method.isAnnotationPresent(OncePerKey.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
