package dev.waymark.platform.limits;

import dev.waymark.caches.FullCache;
import dev.waymark.platform.limits.Callers.Caller;
import dev.waymark.platform.limits.Callers.Kind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** Callers with the longest names that they can have. */
public final class FullAllowances {

    private FullAllowances() {}

    @SuppressWarnings("NullAway") // What identifies callers is not needed.
    public static FullCache fill() {
        var rates = Map.of("burst", "300", "per-minute", "600");
        var config = new SmallRyeConfigBuilder().withMapping(LimitsConfig.class);
        for (var uses : new String[] {
            "anonymous.reads", "anonymous.writes", "learner.reads", "learner.writes", "address.reads", "address.writes"
        }) {
            rates.forEach((name, value) -> config.withDefaultValue("waymark.limits." + uses + "." + name, value));
        }
        var fairUse = new FairUse(
                null, null, null, config.build().getConfigMapping(LimitsConfig.class), new SimpleMeterRegistry());
        for (int i = 0; i < 2_000; i++) {
            var caller = new Caller("%044d".formatted(i), Kind.HOLDER);
            var key = new FairUse.Key(Use.READ, caller);
            fairUse.allowances.put(key, fairUse.allowance(key));
        }
        return FullCache.counted(fairUse.allowances, 70_000_000);
    }
}
