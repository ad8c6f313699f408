package dev.waymark.platform.idempotency;

import java.util.Optional;

/** Keeps answers by their keys. A feature implements it, since it knows who callers are and where their data is. */
public interface KeptAnswers {

    /**
     * Holds back all other writes for the caller until the transaction ends, so that a repeat waits for the first
     * request.
     *
     * @return the owner of the keys, for the other methods
     */
    long enter();

    Optional<KeptAnswer> find(long owner, String key);

    void keep(long owner, String key, KeptAnswer answer);
}
