package dev.waymark.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form that every slug has, whatever it names. */
public final class SlugForm {

    public static final int MAX_LENGTH = 80;

    public static final String DESCRIPTION = "lower-case letters and digits, with single hyphens between them";

    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private SlugForm() {}

    /** The length comes first: the pattern needs room on the stack for each part. */
    public static boolean fits(@Nullable String text) {
        return text != null && text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }
}
