package dev.waymark.sharing;

import dev.waymark.platform.text.WebAddress;
import java.util.regex.Pattern;

/**
 * The addresses of the pages that show shares.
 *
 * @param template with {@code {token}} in the place of a share's token
 */
record PageAddress(String template) {

    static final String TOKEN = "{token}";

    /** The host ends before the token, on which it must not depend. */
    private static final Pattern FORM =
            Pattern.compile("https?://[^/?#{}]+[/?#][^{}]*\\{token}[^{}]*", Pattern.CASE_INSENSITIVE);

    /** The pages of a frontend, as they are configured. */
    static PageAddress configured(String template) {
        if (!FORM.matcher(template).matches() || !WebAddress.isPlain(template.replace(TOKEN, "token"))) {
            throw new IllegalStateException(
                    "waymark.sharing.page must be like https://app.example.org/s/{token}, not " + template);
        }
        return new PageAddress(template);
    }

    /** A token means nothing in any part of an address: it consists of letters, digits, hyphens and underscores. */
    String of(String token) {
        return template.replace(TOKEN, token);
    }
}
