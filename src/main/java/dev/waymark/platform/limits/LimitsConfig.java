package dev.waymark.platform.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "waymark.limits")
public interface LimitsConfig {

    /** Whether callers are limited; to be switched off for load tests only. */
    @WithDefault("true")
    boolean enabled();

    /** For each address from which requests come without an accepted access token. */
    Uses anonymous();

    /** For each caller with an accepted access token, whichever of their tokens is used. */
    Uses learner();

    /**
     * For each address, all callers there with an accepted access token together: as wide as many callers
     * behind one address need.
     */
    Uses address();

    interface Uses {

        /** Requests that change nothing: GET, HEAD and OPTIONS, and the fields of GraphQL queries. */
        Rate reads();

        /** Requests that may change something: all other methods, and the fields of GraphQL mutations. */
        Rate writes();
    }

    interface Rate {

        /** The number of requests that one caller may make at once. */
        long burst();

        /** The number of requests a minute that one caller may make after such a burst. */
        long perMinute();
    }
}
