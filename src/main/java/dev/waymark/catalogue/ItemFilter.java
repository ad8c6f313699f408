package dev.waymark.catalogue;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list of items. Absent members do not filter, and the others combine.
 *
 * @param category the slug of a category, for topics
 * @param topic the slug of a topic that is taught, for learning resources
 * @param focus the slug of a focus area that the items belong to
 * @param q a text that the title, the slug or the summary contains, ignoring case; 1 to 200 characters
 */
record ItemFilter(
        @Nullable String category,
        @Nullable String topic,
        @Nullable String focus,
        @Nullable Level level,
        @Nullable ResourceType type,
        @Nullable Cost cost,
        @Nullable String q) {

    static final String OF_LEVEL = "Only items of this level";
    static final String IN_FOCUS_AREA = "Only items that belong to this focus area, given by slug";
    static final String CONTAINING = "Only items whose title, slug or summary contains this text, ignoring case";
    static final String CONTAINING_UP_TO = CONTAINING + "; 1 to 200 characters";

    private static final int MAX_QUERY = 200;

    public ItemFilter {
        notEmpty("category", category);
        notEmpty("topic", topic);
        notEmpty("focus", focus);
        notEmpty("q", q);
        if (q != null && Texts.length(q) > MAX_QUERY) {
            throw InvalidInput.parameter("q", "must have at most " + MAX_QUERY + " characters");
        }
    }

    static ItemFilter ofTopics(
            @Nullable String category, @Nullable Level level, @Nullable String focus, @Nullable String q) {
        return new ItemFilter(category, null, focus, level, null, null, q);
    }

    static ItemFilter ofResources(
            @Nullable ResourceType type,
            @Nullable String topic,
            @Nullable String focus,
            @Nullable Level level,
            @Nullable Cost cost,
            @Nullable String q) {
        return new ItemFilter(null, topic, focus, level, type, cost, q);
    }

    static ItemFilter ofOthers(@Nullable Level level, @Nullable String focus, @Nullable String q) {
        return new ItemFilter(null, null, focus, level, null, null, q);
    }

    private static void notEmpty(String name, @Nullable String value) {
        if (value != null && value.isBlank()) {
            throw InvalidInput.parameter(name, "must not be empty");
        }
    }
}
