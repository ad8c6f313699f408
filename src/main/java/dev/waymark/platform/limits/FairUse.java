package dev.waymark.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.limits.Callers.Caller;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * How much each caller may do, in REST and GraphQL together. It is decided in this process, without the database; of
 * what is written the other replicas are told, many uses at once (decision 13).
 */
@ApplicationScoped
public class FairUse {

    private static final Logger LOG = Logger.getLogger(FairUse.class);

    /** Beyond them, whoever was not seen for longest begins anew. */
    private static final int MAX_CALLERS = 100_000;

    private record Key(Use use, Caller caller) {}

    private record Rates(Limit reads, Limit writes) {

        static Rates of(String whose, LimitsConfig.Uses uses) {
            return new Rates(Limit.of(whose + "-reads", uses.reads()), Limit.of(whose + "-writes", uses.writes()));
        }

        Limit of(Use use) {
            return use == Use.READ ? reads : writes;
        }
    }

    private final Callers callers;
    private final Limits limits;
    private final CurrentVertxRequest current;
    private final boolean enabled;
    private final Rates anonymous;
    private final Rates learner;
    private final Cache<Key, Allowance> allowances =
            Caffeine.newBuilder().maximumSize(MAX_CALLERS).recordStats().build();

    FairUse(Callers callers, Limits limits, CurrentVertxRequest current, LimitsConfig config, MeterRegistry meters) {
        this.callers = callers;
        this.limits = limits;
        this.current = current;
        this.enabled = config.enabled();
        this.anonymous = Rates.of("anonymous", config.anonymous());
        this.learner = Rates.of("learner", config.learner());
        CaffeineCacheMetrics.monitor(meters, allowances, "allowances");
    }

    /**
     * Counts what a request does. May block.
     *
     * @throws TooManyRequests if the caller has done as much as they may
     */
    public void charge(RoutingContext context, Use use, int times) {
        if (enabled && times > 0) {
            count(context, callers.of(context.request()), use, times).ifPresent(Runnable::run);
        }
    }

    /**
     * Counts what the request that is being answered turned out to bring, besides the one that every request is.
     *
     * @throws TooManyRequests if the caller has done as much as they may
     */
    public void chargeMore(Use use, int times) {
        charge(current.getCurrent(), use, times);
    }

    /**
     * Counts one use as far as that does not block.
     *
     * @return what is left to do, if there is something; it may block, and throw {@link TooManyRequests}
     * @throws TooManyRequests if the caller has done as much as they may
     */
    Optional<Runnable> chargeAtOnce(RoutingContext context, Use use) {
        return enabled
                ? callers.known(context.request())
                        .map(caller -> count(context, caller, use, 1))
                        .orElseGet(() -> Optional.of(() -> charge(context, use, 1)))
                : Optional.empty();
    }

    private Optional<Runnable> count(RoutingContext context, Caller caller, Use use, int times) {
        var allowance = allowances.get(new Key(use, caller), this::allowance);
        var standing = allowance.use(times);
        RateLimitHeaders.tell(context, standing);
        standing.check();
        long untold = use == Use.WRITE ? allowance.toTell(times) : 0;
        return untold == 0 ? Optional.empty() : Optional.of(() -> tellOthers(context, allowance, untold));
    }

    private Allowance allowance(Key key) {
        return new Allowance(key.caller.name(), (key.caller.learner() ? learner : anonymous).of(key.use));
    }

    private void tellOthers(RoutingContext context, Allowance allowance, long times) {
        try {
            limits.use(
                    allowance.limit(),
                    allowance.caller(),
                    Math.min(times, allowance.limit().burst()));
        } catch (TooManyRequests e) {
            allowance.refuseFor(e.retryAfter());
            // What is left here is left to nobody.
            RateLimitHeaders.tell(context, allowance.use(1));
            throw e;
        } catch (RuntimeException e) {
            // Without the database there will be no write either.
            LOG.debug("What was written cannot be counted", e);
        }
    }
}
