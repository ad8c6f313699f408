package dev.waymark.platform.limits;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of access tokens; implemented by the feature that verifies them. */
public interface TokenSubjects {

    /**
     * @param subject null if the token is not accepted
     */
    record Holder(@Nullable String subject) {}

    /** The holder without blocking; empty if the token has to be verified first. */
    Optional<Holder> known(String token);

    /** Verifies the token if necessary; may block. */
    Holder find(String token);
}
