package dev.waymark.platform.logging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "waymark.log")
public interface LogConfig {

    /** Whether the console log has one JSON object per line, for machines, instead of lines for people. */
    @WithDefault("false")
    boolean json();
}
