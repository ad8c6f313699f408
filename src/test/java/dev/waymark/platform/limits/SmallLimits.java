package dev.waymark.platform.limits;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** Limits that a test can reach; behind a proxy, so that each test comes from an address of its own. */
public class SmallLimits implements QuarkusTestProfile {

    static final int READS = 10;
    static final int LEARNER_READS = 15;
    static final int LEARNER_WRITES = 25;

    /** Roomy, since most tests share an address; all of 22 callers, of whom each has one read less after signing in. */
    static final int ADDRESS_READS = 22 * (LEARNER_READS - 1);

    @Override
    public Map<String, String> getConfigOverrides() {
        var overrides = new HashMap<String, String>();
        overrides.put("waymark.limits.enabled", "true");
        overrides.put("waymark.limits.anonymous.reads.burst", String.valueOf(READS));
        overrides.put("waymark.limits.anonymous.reads.per-minute", "2");
        overrides.put("waymark.limits.learner.reads.burst", String.valueOf(LEARNER_READS));
        overrides.put("waymark.limits.learner.reads.per-minute", "2");
        overrides.put("waymark.limits.learner.writes.burst", String.valueOf(LEARNER_WRITES));
        overrides.put("waymark.limits.learner.writes.per-minute", "2");
        // Learners are registered from one address.
        overrides.put("waymark.limits.anonymous.writes.burst", "3000");
        overrides.put("waymark.limits.address.reads.burst", String.valueOf(ADDRESS_READS));
        overrides.put("waymark.limits.address.reads.per-minute", "1");
        overrides.put("quarkus.http.proxy.proxy-address-forwarding", "true");
        overrides.put("quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1");
        return overrides;
    }
}
