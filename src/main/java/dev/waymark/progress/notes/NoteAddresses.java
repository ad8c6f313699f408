package dev.waymark.progress.notes;

import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/**
 * The addresses that links and images in notes may have. They must be absolute, since a note has no address of its own.
 */
final class NoteAddresses implements UrlSanitizer {

    private static final int MAX_LENGTH = 2_000;
    private static final String WEB = "https?://[^/?#\\s\\p{Cntrl}][^\\p{Cntrl}]*";
    private static final Pattern IMAGE = Pattern.compile(WEB, Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(WEB + "|mailto:[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    static boolean isLink(String url) {
        return is(LINK, url);
    }

    static boolean isImage(String url) {
        return is(IMAGE, url);
    }

    @Override
    public String sanitizeLinkUrl(String url) {
        return isLink(url) ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return isImage(url) ? url : "";
    }

    private static boolean is(Pattern pattern, String url) {
        return url.length() <= MAX_LENGTH && pattern.matcher(url).matches();
    }
}
