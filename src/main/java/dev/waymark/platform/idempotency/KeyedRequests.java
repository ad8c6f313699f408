package dev.waymark.platform.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Carries out requests that are not those of REST once for each key, as {@link Idempotent} does for REST. */
@ApplicationScoped
public class KeyedRequests {

    public static final String HEADER = IdempotencyKey.HEADER;

    private static final int OK = 200;

    private final KeptAnswers answers;
    private final RequestDigest digests;

    KeyedRequests(KeptAnswers answers, RequestDigest digests) {
        this.answers = answers;
        this.digests = digests;
    }

    /**
     * @param success whether the answer is kept; otherwise all changes are undone, and the key stays free
     * @param repeated whether it was given before
     */
    public record Answer(byte[] body, boolean success, boolean repeated) {}

    /** The key of a request, if it has one. */
    public Optional<String> key(HttpServerRequest request) {
        return IdempotencyKey.of(request.headers().getAll(IdempotencyKey.HEADER));
    }

    /**
     * Carries out a request, or repeats its answer.
     *
     * @param parts what the request means; all can be written as JSON
     * @throws IdempotencyKeyReused if the key came with another request before
     */
    public Answer once(String key, String address, @Nullable Object[] parts, Supplier<Answer> request) {
        try {
            var digest = digests.of(address, parts);
            return QuarkusTransaction.requiringNew().call(() -> once(key, digest, request));
        } catch (Failed failed) {
            return failed.answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer once(String key, byte[] digest, Supplier<Answer> request) {
        long owner = answers.enter();
        var before = answers.find(owner, key);
        if (before.isPresent()) {
            return new Answer(before.get().assertAnswers(digest).bytes(), true, true);
        }
        var answer = request.get();
        if (!answer.success) {
            throw new Failed(answer);
        }
        answers.keep(owner, key, KeptAnswer.of(digest, OK, answer.body));
        return answer;
    }

    /** Undoes the changes on its way out of the transaction. */
    private static final class Failed extends RuntimeException {

        private final transient Answer answer;

        Failed(Answer answer) {
            super("the request failed", null, false, false);
            this.answer = answer;
        }
    }
}
