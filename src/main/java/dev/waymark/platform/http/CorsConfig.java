package dev.waymark.platform.http;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "waymark.cors")
public interface CorsConfig {

    /** The origins of the web pages that may use the APIs, as https://app.example.org; * for all that there are. */
    Optional<Set<String>> origins();
}
