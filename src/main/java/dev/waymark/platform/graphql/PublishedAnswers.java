package dev.waymark.platform.graphql;

import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.http.answers.AnswerCache;
import dev.waymark.platform.http.answers.CurrentVersion;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.http.answers.ReadyAnswer;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps answers that are the same for everybody until content is published again, as {@code ReadyAnswers} does for REST.
 * Only queries without a token qualify, and only if all their root fields belong to classes that are marked {@link
 * PublishedContent}.
 */
@Singleton
class PublishedAnswers {

    /**
     * @param contentVersion the content version that was current when the query came
     * @param fingerprint of that version, the operation, and the values of the variables that the operation declares
     */
    record Question(long contentVersion, Fingerprint fingerprint) {}

    private final CurrentVersion version;
    private final PublishedFields fields;
    private final GraphqlEngine engine;
    private final AnswerCache answers;

    PublishedAnswers(
            CurrentVersion version,
            PublishedFields fields,
            GraphqlEngine engine,
            GraphqlConfig config,
            MeterRegistry meters) {
        this.version = version;
        this.fields = fields;
        this.engine = engine;
        this.answers = new AnswerCache("graphql-answers", config.readyAnswers().maxBytes(), meters);
    }

    /** The question that a request asks, if the answer to it is the same for everybody. */
    Optional<Question> question(
            HttpServerRequest sent, GraphqlRequest request, OperationDefinition operation, PreparedDocument prepared) {
        if (answers.isOff()
                || operation.getOperation() != Operation.QUERY
                || request.wantsCost()
                || sent.headers().contains(HttpHeaders.AUTHORIZATION)
                || !fields.areAllAtRoot(operation, prepared.document())) {
            return Optional.empty();
        }
        var current = version.get();
        var values = engine.values(request, operation);
        return current.isEmpty() || values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        current.getAsLong(),
                        Fingerprint.of(
                                current.getAsLong(), prepared.fingerprint(), operation.getName(), values.get())));
    }

    @Nullable
    ReadyAnswer find(Question question) {
        return answers.find(question.fingerprint);
    }

    /** Keeps an answer, unless content was published while it was made: it may then mix both versions. */
    void keep(Question question, ReadyAnswer answer) {
        if (version.isStill(question.contentVersion)) {
            answers.keep(question.fingerprint, answer);
        }
    }
}
