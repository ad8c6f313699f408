package dev.waymark.platform.limits;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom access tokens name; a feature's to know. */
public interface TokenSubjects {

    /**
     * @param subject null if the token is not taken
     */
    record Holder(@Nullable String subject) {}

    /** What is known at once; empty if the token has to be looked at first. */
    Optional<Holder> known(String token);

    /** Looks at the token if need be, and may block. */
    Holder find(String token);
}
