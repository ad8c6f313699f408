package dev.waymark.export.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The choices that a caller has.
 *
 * @param paper of a PDF
 * @param startDate of a calendar
 * @param hoursPerWeek of a calendar
 */
public record ExportOptions(Paper paper, @Nullable LocalDate startDate, int hoursPerWeek) {

    public static final int DEFAULT_HOURS_PER_WEEK = 5;

    public enum Paper {
        A4,
        LETTER
    }
}
