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

/** Enforces {@link Limit}s over all replicas, with buckets in PostgreSQL. */
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
     * @param whose who or what is limited; each has a bucket of its own
     * @throws TooManyRequests if no use is left
     */
    public void use(Limit limit, String whose) {
        use(limit, whose, 1);
    }

    void use(Limit limit, String whose, long times) {
        if (!config.enabled()) {
            return;
        }
        // In a transaction of its own, since an attempt counts even if it fails later.
        var probe = QuarkusTransaction.suspendingExisting()
                .call(() -> bucket(limit, whose).tryConsumeAndReturnRemaining(times));
        if (uses.incrementAndGet() % CLEAN_EVERY == 0) {
            QuarkusTransaction.suspendingExisting().run(() -> buckets.removeExpired(1_000));
        }
        if (!probe.isConsumed()) {
            throw new TooManyRequests(limit.delay(probe));
        }
    }

    /** Counts further uses afterwards, whether or not any are left. */
    public void charge(Limit limit, String whose, int times) {
        if (config.enabled()) {
            QuarkusTransaction.suspendingExisting()
                    .run(() -> bucket(limit, whose).consumeIgnoringRateLimits(times));
        }
    }

    /** The name of the bucket is a MAC, since it could be an e-mail address. */
    private BucketProxy bucket(Limit limit, String whose) {
        var digest =
                Base64.getUrlEncoder().withoutPadding().encodeToString(key.mac(whose.getBytes(UTF_8), new byte[0]));
        return buckets.builder().build(limit.name() + ":" + digest, limit::configuration);
    }
}
