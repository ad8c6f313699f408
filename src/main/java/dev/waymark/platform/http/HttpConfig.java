package dev.waymark.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.http")
public interface HttpConfig {

    /** The largest body of a request, in bytes, unless its operation has a limit of its own. */
    @WithDefault("1048576")
    int maxBodyBytes();

    /**
     * The address at which Waymark is reached from outside, such as {@code https://waymark.example.org}, for the links
     * in exported files and for share links. By default, share links are relative.
     */
    Optional<URI> publicAddress();

    /** Published responses that are kept in memory, ready to send. */
    ReadyAnswersConfig readyAnswers();

    interface ReadyAnswersConfig {

        /** The memory for published responses that are kept ready to send, in bytes; 0 keeps none. */
        @WithDefault("67108864")
        long maxBytes();
    }
}
