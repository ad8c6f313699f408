package dev.waymark.sharing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.sharing")
public interface SharingConfig {

    /** The largest number of share links that a learner may have at a time; 0 for none. */
    @WithDefault("50")
    @Min(0)
    int maxShares();

    /**
     * The address of a frontend's page that shows a share, with {token} in the place of the share's token, such as
     * https://app.example.org/s/{token}. Share links lead there; by default, they lead to Waymark's own page.
     */
    Optional<String> page();
}
