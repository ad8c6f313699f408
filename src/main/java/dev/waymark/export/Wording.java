package dev.waymark.export;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import java.util.Locale;

/** How people read what the model says in capitals. */
final class Wording {

    private Wording() {}

    /** {@code FOUNDATIONAL} as "Foundational". */
    static String capital(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@code FOUNDATIONAL} as "foundational", inside a sentence. */
    static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static String cost(Cost cost) {
        return switch (cost) {
            case FREE -> "free";
            case FREEMIUM -> "partly free";
            case PAID -> "paid";
        };
    }

    /** With a dash, which no spreadsheet takes for a date's. */
    static String hours(Hours hours) {
        return hours.min() == hours.max() ? hours.min() + " h" : hours.min() + "–" + hours.max() + " h";
    }

    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
