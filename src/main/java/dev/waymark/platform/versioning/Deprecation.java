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
public record Deprecation(LocalDate since, LocalDate sunset, String by) {

    /** As docs/versioning.md promises. */
    private static final int MONTHS = 12;

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    public Deprecation {
        if (sunset.isBefore(since.plusMonths(MONTHS))) {
            throw new IllegalArgumentException(
                    "An operation that is deprecated since %s stays for %d months: it is not gone on %s"
                            .formatted(since, MONTHS, sunset));
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
