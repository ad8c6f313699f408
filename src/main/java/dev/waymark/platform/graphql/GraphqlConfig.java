package dev.waymark.platform.graphql;

import dev.waymark.platform.graphql.cost.CostConfig;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The endpoint, and the operations that it knows. Limits on operations are in {@link CostConfig}. */
@ConfigMapping(prefix = "waymark.graphql")
public interface GraphqlConfig {

    /** The largest body of a GraphQL request, in bytes. */
    @WithDefault("131072")
    int maxBodyBytes();

    /**
     * How long caches and browsers may use the answer to a public query that came by GET, before they ask whether it is
     * still current; 0 makes them ask each time.
     */
    @WithDefault("60s")
    Duration maxAge();

    /** Public GraphQL answers that are kept ready to send. */
    ReadyAnswersConfig readyAnswers();

    /** GraphQL operations that are known by their ids. */
    RegisteredOperationsConfig registeredOperations();

    interface ReadyAnswersConfig {

        /** How many bytes the GraphQL answers that are kept ready to send may take together; 0 keeps none. */
        @WithDefault("33554432")
        long maxBytes();
    }

    interface RegisteredOperationsConfig {

        /**
         * Files of registered GraphQL operations, or folders of such files ({@code *.json}): each file is a JSON object
         * of documents by their ids.
         */
        Optional<List<Path>> files();

        /** Whether registered GraphQL operations are the only ones that run. */
        @WithDefault("false")
        boolean only();
    }
}
