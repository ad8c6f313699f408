package dev.waymark.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.http.answers.CurrentVersion;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.http.answers.ReadyAnswer;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers that are the same for everybody until content is published again, as {@code ReadyAnswers} does for REST.
 * Only queries without a token qualify, and only if all their root fields belong to classes that are marked {@link
 * PublishedContent}.
 */
@Singleton
class PublishedAnswers {

    private static final int BYTES_PER_ANSWER = 500;

    /**
     * @param contentVersion the content version that was current when the query came
     */
    record Question(
            long contentVersion,
            String document,
            @Nullable String operationName,
            @Nullable Map<String, Object> variables) {}

    private final CurrentVersion version;
    private final PublishedFields fields;
    private final long maxBytes;
    private final Cache<Question, ReadyAnswer> answers;

    PublishedAnswers(CurrentVersion version, PublishedFields fields, GraphqlConfig config, MeterRegistry meters) {
        this.version = version;
        this.fields = fields;
        this.maxBytes = config.readyAnswers().maxBytes();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((Question question, ReadyAnswer answer) -> question.document.length() * 2
                        + weight(question.variables)
                        + answer.weight()
                        + BYTES_PER_ANSWER)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "graphql-answers");
    }

    /** The question that a request asks, if the answer to it is the same for everybody. */
    Optional<Question> question(
            HttpServerRequest sent, GraphqlRequest request, OperationDefinition operation, Document document) {
        if (maxBytes == 0
                || operation.getOperation() != Operation.QUERY
                || request.wantsCost()
                || sent.headers().contains(HttpHeaders.AUTHORIZATION)
                || !fields.areAllAtRoot(operation, document)) {
            return Optional.empty();
        }
        var current = version.get();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        current.getAsLong(), request.document(), request.operationName(), request.variables()));
    }

    @Nullable
    ReadyAnswer find(Question question) {
        return answers.getIfPresent(question);
    }

    /** Keeps an answer, unless content was published while it was made: it may then mix both versions. */
    void keep(Question question, ReadyAnswer answer) {
        if (version.isStill(question.contentVersion)) {
            answers.put(question, answer);
        }
    }

    private static int weight(@Nullable Map<String, Object> variables) {
        return variables == null ? 0 : variables.toString().length() * 2;
    }
}
