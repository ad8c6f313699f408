package dev.waymark.identity.token;

import java.util.List;
import org.jose4j.jwk.JsonWebKey;

/** The public keys that access tokens are verified with. */
interface VerificationKeys {

    /**
     * The keys with this id; empty if there are none.
     *
     * @throws dev.waymark.platform.problem.ProblemException if no keys are available yet
     */
    List<JsonWebKey> named(String id);
}
