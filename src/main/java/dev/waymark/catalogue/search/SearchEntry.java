package dev.waymark.catalogue.search;

import dev.waymark.catalogue.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the search index.
 *
 * @param targetId the row of the item or the roadmap
 * @param otherNames further names, such as former slugs and authors
 * @param belongsTo the titles of the things that it is part of
 */
public record SearchEntry(
        SearchKind kind,
        Long targetId,
        String slug,
        String title,
        String summary,
        @Nullable Level level,
        @Nullable String url,
        List<String> otherNames,
        List<String> belongsTo) {}
