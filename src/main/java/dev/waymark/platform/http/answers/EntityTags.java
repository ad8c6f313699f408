package dev.waymark.platform.http.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import io.micrometer.core.instrument.Counter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ETags of personal content: strong, and a digest of the answer. */
@ApplicationScoped
public class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Checks a write's If-Match (RFC 9110, 13.1.1).
     *
     * @param ifMatch null if the write has none, so that nothing is checked
     * @param present the answer that a read would give now
     * @throws PreconditionFailed if it differs from the one that the caller knows
     */
    public void assertMatch(@Nullable String ifMatch, Object present) {
        if (ifMatch != null && !answer(present).matchesStrongly(ifMatch)) {
            throw new PreconditionFailed();
        }
    }

    /** Does the same for something that may not exist yet, and then matches no tag. */
    public void assertMatch(@Nullable String ifMatch, Optional<?> present) {
        if (ifMatch != null) {
            assertMatch(ifMatch, present.orElseThrow(PreconditionFailed::new));
        }
    }

    private ReadyAnswer answer(Object shown) {
        return answer(shown, List.of());
    }

    /**
     * @param counters incremented when the answer is sent
     */
    ReadyAnswer answer(Object shown, List<Counter> counters) {
        if (shown instanceof FileAnswer file) {
            return ReadyAnswer.of(file, null, counters);
        }
        return ReadyAnswer.of(TrustedJson.bytes(json, shown), null, null, counters);
    }
}
