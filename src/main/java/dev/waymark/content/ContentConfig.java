package dev.waymark.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.content")
public interface ContentConfig {

    /** A folder of content files to publish instead of the built-in ones. */
    Optional<Path> dir();

    /**
     * A folder of content files to lay on top of the others: an entry replaces the one of the same slug, a new one comes in
     * addition, and what a file's {@code remove} names is left out.
     */
    Optional<Path> overlayDir();

    /** Whether content is published when the application starts. */
    @WithDefault("true")
    boolean publishAtStart();
}
