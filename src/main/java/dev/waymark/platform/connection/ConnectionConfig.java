package dev.waymark.platform.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "waymark.connections")
public interface ConnectionConfig {

    /**
     * How long a request's headers may take to arrive, counted from their first byte; also the limit for a TLS
     * handshake.
     */
    @WithDefault("10s")
    Duration headTimeout();

    /** How long a request's body may take to arrive; one more second is allowed for each 64 KiB that it announces. */
    @WithDefault("30s")
    Duration bodyTimeout();

    /** How long a client may take to read the next 64 KiB of an answer, or what is left of it. */
    @WithDefault("30s")
    Duration answerTimeout();
}
