package dev.waymark.platform.http.answers;

import jakarta.inject.Singleton;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The content version to answer from. When it has to be read again, one request reads it while all others go on with
 * the version known before, so that neither many requests nor a slow database hold up the answers that are kept.
 */
@Singleton
public class CurrentVersion {

    private static final Logger LOG = Logger.getLogger(CurrentVersion.class);

    private final ContentVersion version;
    private final AtomicBoolean reading = new AtomicBoolean();

    CurrentVersion(ContentVersion version) {
        this.version = version;
    }

    /** The version, which this may have to read from the database; empty if none is known. */
    public OptionalLong get() {
        var known = atOnce();
        return known == null ? read() : known;
    }

    /** The version without a wait; null if the caller is the one that has to {@link #read} it. */
    @Nullable
    OptionalLong atOnce() {
        var known = version.known();
        if (known.isPresent()) {
            return known;
        }
        return reading.compareAndSet(false, true) ? null : version.lastKnown();
    }

    /** Reads the version, or falls back on the last known one while the database is out of reach. */
    OptionalLong read() {
        try {
            return version.current();
        } catch (RuntimeException e) {
            LOG.debug("The current content version cannot be read", e);
            return version.lastKnown();
        } finally {
            reading.set(false);
        }
    }

    /**
     * Whether no content was published since this version was current. An answer for which that is not certain may mix
     * two versions, and must not be kept.
     */
    public boolean isStill(long number) {
        try {
            return version.current().equals(OptionalLong.of(number));
        } catch (RuntimeException e) {
            LOG.debug("The current content version cannot be read, so the answer is not kept", e);
            return false;
        }
    }
}
