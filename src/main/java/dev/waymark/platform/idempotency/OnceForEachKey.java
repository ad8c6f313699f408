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
 * Carries out an {@link Idempotent} operation, or repeats its answer. The changes and the answer are committed together,
 * so that a crash leaves both or neither.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceForEachKey {

    private final CurrentVertxRequest current;
    private final KeptAnswers answers;
    private final RequestDigest digests;
    private final ObjectMapper json;

    OnceForEachKey(CurrentVertxRequest current, KeptAnswers answers, RequestDigest digests, ObjectMapper json) {
        this.current = current;
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
        long owner = answers.enter();
        var before = answers.find(owner, key);
        if (before.isPresent()) {
            return before.get().answer(digest);
        }
        var answer = (RestResponse<?>) invocation.proceed();
        if (answer.getStatus() < 300) {
            var body = json.writeValueAsString(answer.getEntity());
            answers.keep(owner, key, KeptAnswer.of(digest, answer, body));
        }
        return answer;
    }
}
