package dev.waymark.catalogue;

import dev.waymark.platform.paging.AnyOf;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list of items. Absent members do not filter, and the others combine; of the values of one filter, any
 * will do.
 *
 * @param category slugs of categories, for topics
 * @param topic slugs of topics that are taught, for learning resources
 * @param focus slugs of focus areas that the items belong to
 * @param slug slugs of the items, current or former
 * @param q a text that the title, the slug or the summary contains, ignoring case; 1 to 200 characters
 */
record ItemFilter(
        @Nullable List<String> category,
        @Nullable List<String> topic,
        @Nullable List<String> focus,
        @Nullable List<Level> level,
        @Nullable List<ResourceType> type,
        @Nullable List<Cost> cost,
        @Nullable List<String> slug,
        @Nullable String q) {

    static final String OF_LEVEL = "Only items of any of these levels";
    static final String IN_FOCUS_AREA = "Only items that belong to any of these focus areas, given by slug";
    static final String IN_CATEGORY = "Only topics of any of these categories, given by slug";
    static final String OF_TYPE = "Only resources of any of these types";
    static final String TEACHING = "Only resources that teach any of these topics, given by slug";
    static final String OF_COST = "Only resources of any of these costs";
    static final String NAMED = "Only the items with these slugs, current or former, at most 100; unknown ones are left"
            + " out, retired ones are not. By default, the page has room for all of them";
    static final String CONTAINING = "Only items whose title, slug or summary contains this text, ignoring case";
    static final String CONTAINING_UP_TO = CONTAINING + "; 1 to 200 characters";

    private static final int MAX_QUERY = 200;

    public ItemFilter {
        category = AnyOf.of("category", category);
        topic = AnyOf.of("topic", topic);
        focus = AnyOf.of("focus", focus);
        level = AnyOf.of("level", level);
        type = AnyOf.of("type", type);
        cost = AnyOf.of("cost", cost);
        slug = AnyOf.of("slug", slug, PageRequest.MAX_LIMIT);
        if (q != null && q.isBlank()) {
            throw InvalidInput.parameter("q", "must not be empty");
        }
        if (q != null && Texts.length(q) > MAX_QUERY) {
            throw InvalidInput.parameter("q", "must have at most " + MAX_QUERY + " characters");
        }
    }

    static ItemFilter ofTopics(
            @Nullable List<String> category,
            @Nullable List<Level> level,
            @Nullable List<String> focus,
            @Nullable List<String> slug,
            @Nullable String q) {
        return new ItemFilter(category, null, focus, level, null, null, slug, q);
    }

    static ItemFilter ofResources(
            @Nullable List<ResourceType> type,
            @Nullable List<String> topic,
            @Nullable List<String> focus,
            @Nullable List<Level> level,
            @Nullable List<Cost> cost,
            @Nullable List<String> slug,
            @Nullable String q) {
        return new ItemFilter(null, topic, focus, level, type, cost, slug, q);
    }

    static ItemFilter ofOthers(
            @Nullable List<Level> level,
            @Nullable List<String> focus,
            @Nullable List<String> slug,
            @Nullable String q) {
        return new ItemFilter(null, null, focus, level, null, null, slug, q);
    }
}
