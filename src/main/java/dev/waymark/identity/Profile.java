package dev.waymark.identity;

import dev.waymark.platform.problem.InvalidInput;
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

    public Profile {
        displayName = displayName.strip();
        if (displayName.isEmpty()) {
            throw InvalidInput.parameter("displayName", "must not be empty");
        }
        if (Texts.length(displayName) > MAX_NAME) {
            throw InvalidInput.parameter("displayName", "must have at most " + MAX_NAME + " characters");
        }
        if (displayName.codePoints().anyMatch(Character::isISOControl)) {
            throw InvalidInput.parameter("displayName", "must not contain control characters");
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw InvalidInput.parameter(
                    "timeZone", "must be a name of the IANA time zone database, such as Europe/Berlin");
        }
        language = tag(language);
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

    /** Normalizes upper and lower case. */
    private static String tag(String language) {
        try {
            if (!language.isEmpty() && language.length() <= MAX_LANGUAGE) {
                return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // Reported below.
        }
        throw InvalidInput.parameter("language", "must be a BCP 47 language tag, such as pt-BR");
    }
}
