package dev.waymark.platform.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "waymark.connections")
public interface ConnectionConfig {

    /** How long a request's headers may take to come, from their first byte; a TLS handshake likewise. */
    @WithDefault("10s")
    Duration headTimeout();

    /** How long a request's body may take to come; a second more for each 64 KiB that it announces. */
    @WithDefault("30s")
    Duration bodyTimeout();
}
