package dev.waymark.export.checklist;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import java.util.Locale;

/** How people read what the model says in capitals. */
public final class Labels {

    private Labels() {}

    /** {@code FOUNDATIONAL} as "Foundational". */
    public static String capitalized(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@code FOUNDATIONAL} as "foundational", inside a sentence. */
    public static String lowercase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String cost(Cost cost) {
        return switch (cost) {
            case FREE -> "free";
            case FREEMIUM -> "partly free";
            case PAID -> "paid";
        };
    }

    /** With a dash, which no spreadsheet takes for a date's. */
    public static String hours(Hours hours) {
        return hours.min() == hours.max() ? hours.min() + " h" : hours.min() + "–" + hours.max() + " h";
    }

    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
