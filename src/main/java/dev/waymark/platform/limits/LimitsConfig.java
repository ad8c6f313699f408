package dev.waymark.platform.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "waymark.limits")
public interface LimitsConfig {

    /** Whether limits are kept; to be switched off for load tests only. */
    @WithDefault("true")
    boolean enabled();

    /** Of each address from which requests come without a token that is taken. */
    Uses anonymous();

    /** Of each learner, whichever of their tokens they come with. */
    Uses learner();

    interface Uses {

        /** What changes nothing: GET, and the fields of GraphQL queries. */
        Rate reads();

        /** What may change something: all other methods, and the fields of GraphQL mutations. */
        Rate writes();
    }

    interface Rate {

        /** How many at once. */
        long burst();

        /** How many in a minute from then on. */
        long perMinute();
    }
}
