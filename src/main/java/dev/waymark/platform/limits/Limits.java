package dev.waymark.platform.limits;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.platform.secret.Secret;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Keeps {@link Limit}s, in PostgreSQL: whichever replica is asked, it counts. */
@ApplicationScoped
public class Limits {

    private static final int CLEAN_EVERY = 200;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final LimitsConfig config;
    private final Secret.Key key;
    private final AtomicInteger uses = new AtomicInteger();

    Limits(DataSource dataSource, LimitsConfig config, Secret secret) {
        this.config = config;
        this.key = secret.key("limits");
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(5)))
                .build();
    }

    /**
     * Counts one use.
     *
     * @param whose is limited; every other one has a bucket of its own
     * @throws TooManyRequests if there is none left
     */
    public void use(Limit limit, String whose) {
        use(limit, whose, 1);
    }

    void use(Limit limit, String whose, long times) {
        if (!config.enabled()) {
            return;
        }
        // In a transaction of its own: what is refused later was tried all the same.
        var probe = QuarkusTransaction.suspendingExisting()
                .call(() -> bucket(limit, whose).tryConsumeAndReturnRemaining(times));
        if (uses.incrementAndGet() % CLEAN_EVERY == 0) {
            QuarkusTransaction.suspendingExisting().run(() -> buckets.removeExpired(1_000));
        }
        if (!probe.isConsumed()) {
            throw new TooManyRequests(limit.delay(probe));
        }
    }

    /** Counts more uses after the fact, be there any left or not. */
    public void charge(Limit limit, String whose, int times) {
        if (config.enabled()) {
            QuarkusTransaction.suspendingExisting()
                    .run(() -> bucket(limit, whose).consumeIgnoringRateLimits(times));
        }
    }

    /** Whose bucket it is can be seen by nobody: e-mail addresses are among them. */
    private BucketProxy bucket(Limit limit, String whose) {
        var digest =
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac(whose.getBytes(UTF_8), new byte[0]));
        return buckets.builder().build(limit.name() + ":" + digest, limit::configuration);
    }
}
