package dev.waymark.sharing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "waymark.sharing")
public interface SharingConfig {

    /** The largest number of share links that a learner may have at a time; 0 for none. */
    @WithDefault("50")
    @Min(0)
    int maxShares();
}
