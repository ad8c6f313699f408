package dev.waymark.catalogue;

import java.time.Instant;
import java.util.Optional;

/** The catalogue in every content version, so that anything computed from an earlier one can be computed again. */
public interface CatalogueVersions {

    /**
     * @param number the content version
     * @return empty if there is no such version
     */
    Optional<CatalogueDraft> find(long number);

    /**
     * When a content version was published.
     *
     * @param number the content version
     * @return empty if there is no such version
     */
    Optional<Instant> publishedAt(long number);

    /** When the catalogue was last published; empty if it never was. */
    Optional<Instant> lastPublishedAt();
}
