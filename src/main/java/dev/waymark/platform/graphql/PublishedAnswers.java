package dev.waymark.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.http.answers.ContentVersion;
import dev.waymark.platform.http.answers.PublishedContent;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.smallrye.graphql.schema.model.Schema;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are the same for everybody until content is published again, kept ready to send as those of REST are. Only
 * queries without a token are among them, and only those whose root fields are all of classes that are marked {@link
 * PublishedContent}.
 */
@Singleton
class PublishedAnswers {

    private static final int BYTES_PER_ANSWER = 500;

    /**
     * @param edition the content that was current when it was asked
     */
    record Question(
            long edition,
            String document,
            @Nullable String operationName,
            @Nullable Map<String, Object> variables) {}

    private final ContentVersion edition;
    private final Set<String> fields;
    private final long maxBytes;
    private final AtomicBoolean asking = new AtomicBoolean();
    private final Cache<Question, byte[]> answers;

    PublishedAnswers(ContentVersion edition, Instance<Schema> model, GraphqlConfig config, MeterRegistry meters) {
        this.edition = edition;
        this.fields = model.get().getQueries().stream()
                .filter(query -> isPublished(query.getClassName()))
                .map(query -> query.getName())
                .collect(Collectors.toUnmodifiableSet());
        this.maxBytes = config.readyAnswers().maxBytes();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((Question question, byte[] answer) ->
                        question.document.length() * 2 + weight(question.variables) + answer.length + BYTES_PER_ANSWER)
                .recordStats()
                .build();
        CaffeineCacheMetrics.monitor(meters, answers, "graphql-answers");
    }

    /** What is asked, if its answer can be the same for everybody. */
    Optional<Question> question(
            HttpServerRequest sent, GraphqlRequest request, OperationDefinition operation, Document document) {
        if (maxBytes == 0
                || operation.getOperation() != Operation.QUERY
                || request.wantsCost()
                || sent.headers().contains(HttpHeaders.AUTHORIZATION)
                || !fields.containsAll(RootFields.names(operation, document))) {
            return Optional.empty();
        }
        var current = current();
        return current.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        current.getAsLong(), request.document(), request.operationName(), request.variables()));
    }

    byte @Nullable [] find(Question question) {
        return answers.getIfPresent(question);
    }

    /** Keeps an answer, unless content was published while it was made: then it may be of both editions. */
    void keep(Question question, byte[] answer) {
        try {
            if (edition.current().equals(OptionalLong.of(question.edition))) {
                answers.put(question, answer);
            }
        } catch (RuntimeException e) {
            // The database went away meanwhile; the answer is good all the same, and not kept.
        }
    }

    /** While one asks for it, the others go on with what was known last; so does everybody while the database is away. */
    private OptionalLong current() {
        var known = edition.known();
        if (known.isPresent()) {
            return known;
        }
        if (!asking.compareAndSet(false, true)) {
            return edition.lastKnown();
        }
        try {
            return edition.current();
        } catch (RuntimeException e) {
            return edition.lastKnown();
        } finally {
            asking.set(false);
        }
    }

    private static int weight(@Nullable Map<String, Object> variables) {
        return variables == null ? 0 : variables.toString().length() * 2;
    }

    private static boolean isPublished(String className) {
        try {
            return Class.forName(className, false, Thread.currentThread().getContextClassLoader())
                    .isAnnotationPresent(PublishedContent.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
