package dev.waymark.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.content")
public interface ContentConfig {

    /** A folder of content files to publish instead of the built-in content, which is the default. */
    Optional<Path> dir();

    /**
     * A folder of content files to lay on top of the other content: an entry replaces the one with the same slug, a new
     * entry is added, and what a file lists under {@code remove} is left out.
     */
    Optional<Path> overlayDir();

    /** Whether content is published when Waymark starts. */
    @WithDefault("true")
    boolean publishAtStart();
}
