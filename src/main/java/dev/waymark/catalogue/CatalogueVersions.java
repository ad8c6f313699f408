package dev.waymark.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * The catalogue as it was published once, whatever was published since: what is computed from it can be computed again.
 */
public interface CatalogueVersions {

    /**
     * @param number the publication's; empty if there was none of it
     */
    Optional<CatalogueDraft> find(long number);

    /**
     * When it was published.
     *
     * @param number the publication's; empty if there was none of it
     */
    Optional<Instant> publishedAt(long number);

    /** When the catalogue was last published; empty if it never was. */
    Optional<Instant> lastPublishedAt();
}
