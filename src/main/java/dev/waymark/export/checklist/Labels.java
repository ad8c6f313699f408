package dev.waymark.export.checklist;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import java.util.Locale;

/** Values of the model as people read them. */
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

    /** With an en dash: spreadsheets take a hyphen between numbers for a date. */
    public static String hours(Hours hours) {
        return hours.min() == hours.max() ? hours.min() + " h" : hours.min() + "–" + hours.max() + " h";
    }

    public static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
