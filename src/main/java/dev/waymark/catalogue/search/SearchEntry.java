package dev.waymark.catalogue.search;

import dev.waymark.catalogue.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be found.
 *
 * @param targetId the row of the item or the roadmap
 * @param otherNames what it is known by too: former slugs, who made it
 * @param belongsTo the titles of what it is a part of
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
