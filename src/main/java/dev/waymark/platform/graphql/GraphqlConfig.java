package dev.waymark.platform.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "waymark.graphql")
public interface GraphqlConfig {

    /** The largest request body, in bytes. */
    @WithDefault("131072")
    int maxBodyBytes();

    /** How many tokens a document may have. */
    @WithDefault("5000")
    int maxTokens();

    /** How many fields a document may ask for, fragments counted where they are spread. */
    @WithDefault("1000")
    int maxFields();

    /** How deeply fields may be nested. */
    @WithDefault("20")
    int maxDepth();
}
