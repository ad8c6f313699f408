package dev.waymark.content;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.content")
public interface ContentConfig {

    /** A folder of content files to publish instead of the built-in ones. */
    Optional<Path> dir();

    /** Whether content is published when the application starts. */
    @WithDefault("true")
    boolean publishAtStart();
}
