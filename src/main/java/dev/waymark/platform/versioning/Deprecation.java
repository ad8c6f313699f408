package dev.waymark.platform.versioning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The deprecation of an operation.
 *
 * @param since the day from which the operation is deprecated
 * @param sunset the day from which it may be gone
 * @param successor the path of the operation to use instead
 */
public record Deprecation(LocalDate since, LocalDate sunset, String successor) {

    /** The period that docs/versioning.md promises. */
    private static final int MONTHS = 12;

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    public Deprecation {
        if (sunset.isBefore(since.plusMonths(MONTHS))) {
            throw new IllegalArgumentException(
                    "An operation deprecated since %s stays for at least %d months, so it cannot be removed on %s"
                            .formatted(since, MONTHS, sunset));
        }
    }

    /** The day in the form of RFC 9651. */
    String sinceDate() {
        return "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    String sunsetDate() {
        return HTTP_DATE.format(sunset.atStartOfDay(ZoneOffset.UTC));
    }

    String link() {
        return "<%s>; rel=\"successor-version\"".formatted(successor);
    }
}
