package dev.waymark.content;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.http.answers.ContentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The number of the current content version, queried again once the last answer is more than a second old. */
@ApplicationScoped
class CurrentContentVersion implements ContentVersion {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    /**
     * @param asked the time of the query, in nanoseconds
     */
    private record Knowledge(OptionalLong number, long asked) {}

    private final Sql sql;
    private final LongSupplier nanoTime;
    private volatile @Nullable Knowledge knowledge;

    @Inject
    CurrentContentVersion(Sql sql) {
        this(sql, System::nanoTime);
    }

    CurrentContentVersion(Sql sql, LongSupplier nanoTime) {
        this.sql = sql;
        this.nanoTime = nanoTime;
    }

    @Override
    public OptionalLong known() {
        var last = knowledge;
        return last != null && nanoTime.getAsLong() - last.asked < FRESH ? last.number : OptionalLong.empty();
    }

    /**
     * After a failure, the last known number counts as fresh for another second, so that an outage does not cost every
     * request a query.
     */
    @Override
    public OptionalLong current() {
        // Taken before the query, so that no answer counts as fresher than its question.
        long now = nanoTime.getAsLong();
        try {
            var number = sql.first(
                            "select max(number) as number from publication having max(number) > 0",
                            row -> row.bigint("number"))
                    .map(OptionalLong::of)
                    .orElse(OptionalLong.empty());
            learn(number, now);
            return number;
        } catch (RuntimeException e) {
            learn(lastKnown(), now);
            throw e;
        }
    }

    /** Answers may overtake each other, but numbers only grow. */
    private synchronized void learn(OptionalLong number, long asked) {
        var last = knowledge;
        if (last == null || number.orElse(0) >= last.number.orElse(0)) {
            knowledge = new Knowledge(number, asked);
        }
    }

    @Override
    public OptionalLong lastKnown() {
        var last = knowledge;
        return last == null ? OptionalLong.empty() : last.number;
    }
}
