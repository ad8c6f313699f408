package dev.waymark.export.checklist;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The choices that a caller has.
 *
 * @param paper of a PDF
 * @param theme of a picture
 * @param startDate of a calendar
 * @param hoursPerWeek of a calendar
 */
public record ExportOptions(
        Paper paper, Theme theme, @Nullable LocalDate startDate, int hoursPerWeek) {

    public static final int DEFAULT_HOURS_PER_WEEK = 5;

    public enum Paper {
        A4,
        LETTER
    }

    public enum Theme {
        /** The reader's own setting, where the format can follow it, or else light. */
        AUTO,
        LIGHT,
        DARK;

        /** The spelling in addresses. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
