package dev.waymark.platform.http;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "waymark.cors")
public interface CorsConfig {

    /**
     * The origins of the web pages that may use the APIs, such as {@code https://app.example.org}; {@code *} allows
     * all. By default, none are allowed.
     */
    Optional<Set<String>> origins();
}
