package dev.waymark.platform.http;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

@ConfigMapping(prefix = "waymark.cors")
public interface CorsConfig {

    /**
     * The origins of the web pages that may use the APIs, such as {@code https://app.example.org}; {@code localhost}
     * allows all ports of the browser's own machine, and {@code *} all origins. By default, none are allowed, except for
     * {@code localhost} in development mode.
     */
    Optional<Set<String>> origins();

    /** Headers that these pages may send, besides those of the contract, such as {@code sentry-trace}. */
    Optional<Set<String>> requestHeaders();

    /** Headers of responses that these pages may read, besides those of the contract, such as a proxy's own. */
    Optional<Set<String>> exposedHeaders();
}
