package dev.waymark.platform.versioning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * That an operation is deprecated, and since when, until when, and in favour of which.
 *
 * @param by the successor's path
 */
public record Supersession(LocalDate since, LocalDate sunset, String by) {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    public Supersession {
        if (sunset.isBefore(since)) {
            throw new IllegalArgumentException(
                    "An operation is gone on %s before it is deprecated on %s".formatted(sunset, since));
        }
    }

    /** As a date by RFC 9651. */
    String deprecation() {
        return "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    String sunsetDate() {
        return HTTP_DATE.format(sunset.atStartOfDay(ZoneOffset.UTC));
    }

    String link() {
        return "<%s>; rel=\"successor-version\"".formatted(by);
    }
}
