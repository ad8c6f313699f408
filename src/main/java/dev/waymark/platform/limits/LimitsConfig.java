package dev.waymark.platform.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "waymark.limits")
public interface LimitsConfig {

    /** Whether limits are kept; to be switched off for load tests only. */
    @WithDefault("true")
    boolean enabled();
}
