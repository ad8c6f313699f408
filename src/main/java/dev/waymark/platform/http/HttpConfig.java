package dev.waymark.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalLong;

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

    /** Bytes that are held in memory for requests and answers that are under way. */
    InFlightConfig inFlight();

    interface InFlightConfig {

        /**
         * How many bytes of requests may be held at once, unfinished headers and bodies until they are answered; by
         * default, an eighth of the heap. What exceeds it is answered with 503.
         */
        OptionalLong maxRequestBytes();

        /**
         * How many bytes of answers may wait for clients that read them slowly or not at all; by default, an eighth of
         * the heap. What exceeds it is answered with 503.
         */
        OptionalLong maxAnswerBytes();

        /** The part of both that may belong to one address, in percent; for IPv6, to one network of 64 bits. */
        @WithDefault("50")
        int percentPerAddress();
    }

    /** Published responses that are kept in memory, ready to send. */
    ReadyAnswersConfig readyAnswers();

    interface ReadyAnswersConfig {

        /** The memory for published responses that are kept ready to send, in bytes; 0 keeps none. */
        @WithDefault("67108864")
        long maxBytes();
    }
}
