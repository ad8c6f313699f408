package dev.waymark.identity.token;

import java.util.List;
import org.jose4j.jwk.JsonWebKey;

/** The public keys that access tokens are verified with. */
interface VerificationKeys {

    /**
     * Those of a key id; empty if there is none.
     *
     * @throws dev.waymark.platform.problem.ProblemException if no keys are known at all, since they cannot be had just
     *     now
     */
    List<JsonWebKey> named(String id);
}
