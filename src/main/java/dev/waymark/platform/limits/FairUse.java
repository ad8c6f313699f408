package dev.waymark.platform.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.limits.Callers.Caller;
import dev.waymark.platform.limits.Callers.Kind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Limits how much each caller may do in REST and GraphQL together. This process decides without the database; writes are
 * reported to the other replicas, several at a time (decision 13).
 */
@ApplicationScoped
public class FairUse {

    private static final Logger LOG = Logger.getLogger(FairUse.class);

    /** Beyond this number, the caller who was away for longest starts with a full limit again. */
    private static final int MAX_CALLERS = 100_000;

    record Key(Use use, Caller caller) {}

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
    private final Rates authenticated;
    private final Rates addresses;
    final Cache<Key, Allowance> allowances =
            Caffeine.newBuilder().maximumSize(MAX_CALLERS).recordStats().build();

    FairUse(Callers callers, Limits limits, CurrentVertxRequest current, LimitsConfig config, MeterRegistry meters) {
        this.callers = callers;
        this.limits = limits;
        this.current = current;
        this.enabled = config.enabled();
        this.anonymous = Rates.of("anonymous", config.anonymous());
        this.authenticated = Rates.of("learner", config.learner());
        this.addresses = Rates.of("address", config.address());
        CaffeineCacheMetrics.monitor(meters, allowances, "allowances");
    }

    /**
     * Counts uses by a request; may block.
     *
     * @throws TooManyRequests if the limit of the caller is exhausted
     */
    public void charge(RoutingContext context, Use use, int times) {
        if (enabled && times > 0) {
            count(context, callers.of(context.request()), use, times).ifPresent(Runnable::run);
        }
    }

    /**
     * Counts further uses by the current request, in addition to the one that every request counts as.
     *
     * @throws TooManyRequests if the limit of the caller is exhausted
     */
    public void chargeMore(Use use, int times) {
        charge(current.getCurrent(), use, times);
    }

    /**
     * Counts work of the current request that takes as long as this many uses, in addition to the one that every request
     * counts as. However heavy it is, a caller who did nothing else may do it once.
     *
     * @throws TooManyRequests if the limit of the caller is exhausted
     */
    public void chargeHeavy(Use use, int times) {
        if (enabled && times > 0 && Arc.container().requestContext().isActive() && current.getCurrent() != null) {
            chargeHeavy(current.getCurrent(), use, times);
        }
    }

    /** Does the same for a request whose context is not active. */
    public void chargeHeavy(RoutingContext context, Use use, int times) {
        if (enabled && times > 0) {
            var caller = callers.of(context.request());
            long most = rates(caller).of(use).burst() - 1;
            count(context, caller, use, (int) Math.clamp(times, 1, Math.max(1, most)))
                    .ifPresent(Runnable::run);
        }
    }

    /**
     * Counts one use as far as possible without blocking.
     *
     * @return the rest of the work, if there is any; it may block and throw {@link TooManyRequests}
     * @throws TooManyRequests if the limit of the caller is exhausted
     */
    Optional<Runnable> chargeAtOnce(RoutingContext context, Use use) {
        return enabled
                ? callers.known(context.request())
                        .map(caller -> count(context, caller, use, 1))
                        .orElseGet(() -> Optional.of(() -> charge(context, use, 1)))
                : Optional.empty();
    }

    /**
     * Counts one read by the address alone, without blocking.
     *
     * @throws TooManyRequests if the limit of the address is exhausted
     */
    void chargeAddress(RoutingContext context) {
        if (enabled) {
            // Reads are not reported to other replicas, so nothing is left to do.
            var unused = count(context, Callers.anonymous(context.request()), Use.READ, 1);
        }
    }

    private Optional<Runnable> count(RoutingContext context, Caller caller, Use use, int times) {
        var allowance = allowances.get(new Key(use, caller), this::allowance);
        var standing = allowance.use(times);
        RateLimitHeaders.tell(context, standing);
        standing.check();
        if (caller.kind() == Kind.HOLDER) {
            checkAddress(context, use, times);
        }
        long due = use == Use.WRITE ? allowance.due(times) : 0;
        return due == 0 ? Optional.empty() : Optional.of(() -> report(context, allowance, due));
    }

    /** Whoever has many tokens has one address, or a few. */
    private void checkAddress(RoutingContext context, Use use, int times) {
        var address = allowances.get(new Key(use, Callers.address(context.request())), this::allowance);
        var standing = address.use(times);
        if (standing.retryAfter() != null) {
            RateLimitHeaders.tell(context, standing);
        }
        standing.check();
    }

    Allowance allowance(Key key) {
        return new Allowance(key.caller.name(), rates(key.caller).of(key.use));
    }

    private Rates rates(Caller caller) {
        return switch (caller.kind()) {
            case ANONYMOUS -> anonymous;
            case HOLDER -> authenticated;
            case ADDRESS -> addresses;
        };
    }

    private void report(RoutingContext context, Allowance allowance, long times) {
        try {
            limits.use(
                    allowance.limit(),
                    allowance.caller(),
                    Math.min(times, allowance.limit().burst()));
        } catch (TooManyRequests e) {
            allowance.refuseFor(e.retryAfter());
            // The caller sees the exhausted limit, whatever is left in this replica.
            RateLimitHeaders.tell(context, allowance.use(1));
            throw e;
        } catch (RuntimeException e) {
            // Without the database, the write itself will fail.
            LOG.debug("Writes cannot be reported to the other replicas", e);
        }
    }
}
