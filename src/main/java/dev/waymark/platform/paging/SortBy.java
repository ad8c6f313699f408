package dev.waymark.platform.paging;

import dev.waymark.platform.paging.Listing.Key;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** What a list is sorted by. Slugs and the keys of titles are compared by code points, alike in every database. */
@Description("What a list is sorted by")
public enum SortBy {
    SLUG,
    TITLE;

    public static final String DESCRIPTION =
            "What the list is sorted by; default the slug. Titles are compared regardless of the case and the accents of Latin letters";

    /** The spelling in addresses. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The order of a list.
     *
     * @param slug a unique column, selected as {@code slug}
     * @param titleKey a column, selected as {@code title_key}
     */
    public static List<Key> order(@Nullable SortBy sort, String slug, String titleKey) {
        var bySlug = Key.text(slug, "slug");
        return sort == TITLE ? List.of(Key.text(titleKey, "title_key"), bySlug) : List.of(bySlug);
    }
}
