package dev.waymark.platform.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes addresses safe for files that other people open. */
public final class WebLink {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#].*");

    /** Allowed in addresses. Parentheses and quotes are missing because they end an address in some formats. */
    private static final String PLAIN = "-._~:/?@!$&*+,;=";

    /** Everything before the path, query or fragment. */
    private static final Pattern HOST = Pattern.compile("[^/]*//[^/?#]*");

    private static final Pattern ENCODED = Pattern.compile("%\\p{XDigit}{2}");

    private WebLink() {}

    /** The address in ASCII, or null if it is not a web address, as in {@code javascript:}: those are never linked. */
    public static @Nullable String of(@Nullable String address) {
        var line = address == null ? "" : PlainText.line(address);
        return WEB.matcher(line).matches() ? encoded(line) : null;
    }

    private static String encoded(String address) {
        var encoded = new StringBuilder(address.length());
        int fragment = address.indexOf('#');
        for (int at = 0; at < address.length(); at += Character.charCount(address.codePointAt(at))) {
            int c = address.codePointAt(at);
            if (isPlain(c) || at == fragment || isInHost(c, address, at) || isEncoded(address, at)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
                }
            }
        }
        return encoded.toString();
    }

    /** Brackets are allowed around an IPv6 address. */
    private static boolean isInHost(int c, String address, int at) {
        return (c == '[' || c == ']') && HOST.matcher(address).region(0, at).matches();
    }

    private static boolean isEncoded(String address, int at) {
        return ENCODED.matcher(address).region(at, address.length()).lookingAt();
    }

    private static boolean isPlain(int c) {
        return (c >= '0' && c <= '9')
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c < 0x80 && PLAIN.indexOf(c) >= 0);
    }
}
