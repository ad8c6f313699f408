package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Carries out an {@link Idempotent} operation, or answers as before. What it does and what it answers are committed
 * together: after a crash there is both or nothing, and a repeat that comes meanwhile waits for the first one.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceForEachKey {

    private final CurrentVertxRequest current;
    private final KeyOwners owners;
    private final KeptAnswers answers;
    private final RequestDigest digests;
    private final ObjectMapper json;

    OnceForEachKey(
            CurrentVertxRequest current,
            KeyOwners owners,
            KeptAnswers answers,
            RequestDigest digests,
            ObjectMapper json) {
        this.current = current;
        this.owners = owners;
        this.answers = answers;
        this.digests = digests;
        this.json = json;
    }

    @AroundInvoke
    Object around(InvocationContext invocation) throws Exception {
        var request = current.getCurrent().request();
        var key = IdempotencyKey.of(request.headers().getAll(IdempotencyKey.HEADER));
        if (key.isEmpty()) {
            return invocation.proceed();
        }
        var digest = digests.of(request.method() + " " + request.path(), invocation.getParameters());
        return QuarkusTransaction.requiringNew().call(() -> once(key.get(), digest, invocation));
    }

    private RestResponse<?> once(String key, byte[] digest, InvocationContext invocation) throws Exception {
        long learner = owners.enter();
        var before = answers.find(learner, key);
        if (before.isPresent()) {
            return before.get().answer(digest);
        }
        var answer = (RestResponse<?>) invocation.proceed();
        if (answer.getStatus() < 300) {
            var body = json.writeValueAsString(answer.getEntity());
            answers.keep(learner, key, new KeptAnswer(digest, answer.getStatus(), KeptAnswer.location(answer), body));
        }
        return answer;
    }
}
