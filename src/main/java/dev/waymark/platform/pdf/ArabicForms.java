package dev.waymark.platform.pdf;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters by replacing each with the presentation form for its position in the word. The length of the
 * text stays the same: the second letter of a ligature becomes {@link #JOINED}.
 */
final class ArabicForms {

    /** Zero width no-break space, which is invisible. */
    static final char JOINED = '\uFEFF';

    private static final char TATWEEL = '\u0640';
    private static final char ZWJ = '\u200D';

    /** The isolated, final, initial and medial forms by letter (or lam with alef). Some letters have fewer. */
    private static final Map<String, StringBuilder> FORMS = forms();

    private ArabicForms() {}

    static char[] of(String text) {
        var shaped = text.toCharArray();
        for (int i = 0; i < shaped.length; i++) {
            if (text.charAt(i) >= '\u0621' && text.charAt(i) <= '\u06D5') {
                shape(text, i, shaped);
            }
        }
        return shaped;
    }

    private static void shape(String text, int i, char[] shaped) {
        if (shaped[i] == JOINED) {
            return;
        }
        int next = neighbour(text, i, 1);
        var ligature = next == i + 1 && next < text.length() ? FORMS.get(text.substring(i, i + 2)) : null;
        var forms = ligature == null ? FORMS.get(text.substring(i, i + 1)) : ligature;
        if (forms == null) {
            return;
        }
        boolean before = joinsOnwards(text, neighbour(text, i, -1));
        boolean after = forms.length() > 2 && joinsBack(text, next);
        int form = (before ? 1 : 0) + (after ? 2 : 0);
        shaped[i] = forms.charAt(Math.min(form, forms.length() - 1));
        if (ligature != null) {
            shaped[i + 1] = JOINED;
        }
    }

    /** The next letter in a direction; marks in between do not separate letters. */
    private static int neighbour(String text, int from, int step) {
        int i = from + step;
        while (i >= 0 && i < text.length() && Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i;
    }

    private static boolean joinsOnwards(String text, int i) {
        return i >= 0 && (joinsBoth(text.charAt(i)) || formsOf(text.charAt(i)) > 2);
    }

    private static boolean joinsBack(String text, int i) {
        return i < text.length() && (joinsBoth(text.charAt(i)) || formsOf(text.charAt(i)) > 1);
    }

    private static boolean joinsBoth(char letter) {
        return letter == TATWEEL || letter == ZWJ;
    }

    private static int formsOf(char letter) {
        var forms = FORMS.get(String.valueOf(letter));
        return forms == null ? 0 : forms.length();
    }

    /** Unicode lists the forms of a letter in this order, and maps them to the letter by normalization. */
    private static Map<String, StringBuilder> forms() {
        var forms = new HashMap<String, StringBuilder>();
        add(forms, '\uFB50', '\uFBB1');
        add(forms, '\uFBD3', '\uFBE5');
        add(forms, '\uFBFC', '\uFBFF');
        add(forms, '\uFE80', '\uFEFC');
        return forms;
    }

    private static void add(Map<String, StringBuilder> forms, char first, char last) {
        for (char form = first; form <= last; form++) {
            var letters = Normalizer.normalize(String.valueOf(form), Form.NFKC);
            forms.computeIfAbsent(letters, key -> new StringBuilder(4)).append(form);
        }
    }
}
