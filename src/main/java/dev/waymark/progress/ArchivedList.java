package dev.waymark.progress;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.SlugForm;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.JsonProblems;
import dev.waymark.platform.problem.Mistakes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list in an archive, with its mistakes. Archives can be edited, so every entry is checked.
 *
 * @param <T> an entry; any of its members may be null, even those declared non-null
 */
public final class ArchivedList<T> {

    private static final int MAX_TOLD = 100;

    private final String part;
    private final List<T> entries;
    private final Mistakes mistakes = Mistakes.upTo(MAX_TOLD);

    private ArchivedList(String part, List<T> entries) {
        this.part = part;
        this.entries = entries;
    }

    /**
     * @throws InvalidInput if it cannot be such a list
     */
    public static <T> ArchivedList<T> of(ObjectMapper json, String part, JsonNode list, Class<T> type) {
        if (!list.isArray()) {
            throw InvalidInput.parameter(part, "must be a list");
        }
        try {
            return new ArchivedList<>(part, json.readerForListOf(type).readValue(list));
        } catch (JsonMappingException e) {
            e.prependPath(list, part);
            throw JsonProblems.of(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<T> entries() {
        return entries;
    }

    /** The way to an entry, for mistakes in it. */
    public String place(int index) {
        return part + "/" + index;
    }

    /** Collects the mistakes in an entry. */
    public Mistakes mistakesIn(int index) {
        return mistakes.within(place(index));
    }

    public void addMistake(int index, String member, String detail) {
        mistakes.add(place(index) + "/" + member, detail);
    }

    /** Collects the mistakes, by the whole way to each. */
    public Mistakes mistakes() {
        return mistakes;
    }

    /** Whether there is an entry, which a list of JSON may lack. */
    public boolean has(int index) {
        if (entries.get(index) == null) {
            mistakes.add(place(index), "must not be null");
        }
        return entries.get(index) != null;
    }

    /** Refuses what cannot be a slug, before anything is looked up by it. */
    public void requireSlug(int index, String member, @Nullable String slug) {
        require(index, member, slug);
        if (slug != null && !SlugForm.fits(slug)) {
            addMistake(index, member, "must have " + SlugForm.DESCRIPTION);
        }
    }

    /** Checks the number of a version, if it is given. */
    public void checkVersion(int index, String member, @Nullable Integer number) {
        if (number != null && number < 1) {
            addMistake(index, member, "must be at least 1");
        }
    }

    public void require(int index, String member, @Nullable Object value) {
        if (value == null) {
            addMistake(index, member, "must be given");
        }
    }

    /** A time in the future would win over every later change by the learner. */
    public void requirePast(int index, String member, @Nullable Instant time, Instant now) {
        require(index, member, time);
        if (time != null && time.isBefore(Instant.EPOCH)) {
            addMistake(index, member, "must not be before 1970");
        } else if (time != null && time.isAfter(now.plus(ChangeLog.TOLERANCE))) {
            addMistake(index, member, "must not be in the future");
        }
    }

    /**
     * @throws InvalidInput if anything is wrong
     */
    public void refuseMistakes() {
        mistakes.check();
    }
}
