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
     * The address of a frontend's page that shows a share, such as {@code https://app.example.org/s/{token}}, to which
     * share links lead; {@code {token}} stands for the share's token. By default, they lead to Waymark's own page.
     */
    Optional<String> page();
}
