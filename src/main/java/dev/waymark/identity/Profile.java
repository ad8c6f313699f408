package dev.waymark.identity;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Texts;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A learner's settings.
 *
 * @param displayName 1 to 100 characters, on one line
 * @param timeZone a name of the IANA time zone database, such as Europe/Berlin
 * @param language a BCP 47 language tag, such as pt-BR
 */
public record Profile(String displayName, String timeZone, String language) {

    private static final int MAX_NAME = 100;
    private static final int MAX_LANGUAGE = 35;

    static final String DEFAULT_TIME_ZONE = "UTC";
    static final String DEFAULT_LANGUAGE = "en";

    /**
     * @throws InvalidInput that names every mistake
     */
    public Profile {
        var mistakes = new Mistakes();
        checkDisplayName(displayName, mistakes);
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            mistakes.add("timeZone", "must be a name of the IANA time zone database, such as Europe/Berlin");
        }
        var tag = tag(language);
        if (tag == null) {
            mistakes.add("language", "must be a BCP 47 language tag, such as pt-BR");
        }
        mistakes.check();
        displayName = displayName.strip();
        language = requireNonNull(tag);
    }

    public static void checkDisplayName(@Nullable String displayName, Mistakes mistakes) {
        mistakes.require("displayName", displayName);
        if (displayName == null) {
            return;
        }
        var name = displayName.strip();
        if (name.isEmpty()) {
            mistakes.add("displayName", "must not be empty");
        } else if (Texts.length(name) > MAX_NAME) {
            mistakes.add("displayName", "must have at most " + MAX_NAME + " characters");
        } else if (name.codePoints().anyMatch(Character::isISOControl)) {
            mistakes.add("displayName", "must not contain control characters");
        }
    }

    public static Profile of(String displayName) {
        return new Profile(displayName, DEFAULT_TIME_ZONE, DEFAULT_LANGUAGE);
    }

    /** A copy with the given members; null keeps the present value. */
    public Profile with(@Nullable String displayName, @Nullable String timeZone, @Nullable String language) {
        return new Profile(
                displayName == null ? this.displayName : displayName,
                timeZone == null ? this.timeZone : timeZone,
                language == null ? this.language : language);
    }

    /** Normalizes upper and lower case; null if it is no language tag. */
    private static @Nullable String tag(String language) {
        try {
            return language.isEmpty() || language.length() > MAX_LANGUAGE
                    ? null
                    : new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
