package dev.waymark.platform.http.answers;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import io.micrometer.core.instrument.Counter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ETags of what belongs to one learner: strong, a digest of what is shown. */
@ApplicationScoped
public class EntityTags {

    private final ObjectMapper json;

    EntityTags(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Checks a write's If-Match (RFC 9110, 13.1.1).
     *
     * @param ifMatch null if the write has none, and goes ahead
     * @param present what is shown now of what is to be changed
     * @throws PreconditionFailed if it has changed since
     */
    public void assertMatch(@Nullable String ifMatch, Object present) {
        if (ifMatch != null && !answer(present).matchesStrongly(ifMatch)) {
            throw new PreconditionFailed();
        }
    }

    /** The same for what need not be there yet: no tag is that of nothing. */
    public void assertMatch(@Nullable String ifMatch, Optional<?> present) {
        if (ifMatch != null) {
            assertMatch(ifMatch, present.orElseThrow(PreconditionFailed::new));
        }
    }

    private ReadyAnswer answer(Object shown) {
        return answer(shown, List.of());
    }

    /**
     * @param counters of what is counted when it is sent
     */
    ReadyAnswer answer(Object shown, List<Counter> counters) {
        if (shown instanceof FileAnswer file) {
            return ReadyAnswer.of(file, null, counters);
        }
        return ReadyAnswer.of(TrustedJson.bytes(json, shown), null, null, counters);
    }
}
