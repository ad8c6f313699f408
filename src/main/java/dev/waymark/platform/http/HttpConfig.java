package dev.waymark.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.http")
public interface HttpConfig {

    /** How many bytes a request's body may have, where its operation says nothing else. */
    @WithDefault("1048576")
    int maxBodyBytes();

    /**
     * Where this Waymark is reached from outside, such as {@code https://waymark.example.org}, if it is to be named in
     * files that leave it.
     */
    Optional<URI> publicAddress();

    /** Published answers that are kept ready to send. */
    ReadyAnswersConfig readyAnswers();

    interface ReadyAnswersConfig {

        /** How many bytes they may take together; 0 keeps none. */
        @WithDefault("67108864")
        long maxBytes();
    }
}
