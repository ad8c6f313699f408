package dev.waymark.platform.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks absolute addresses from users. */
public final class WebAddress {

    private static final Pattern WEB = Pattern.compile("https?://.+", Pattern.CASE_INSENSITIVE);

    /** At most a user and a port. */
    private static final Pattern NO_HOST = Pattern.compile("(.*@)?(:.*)?");

    private WebAddress() {}

    /** Whether it is an address of the web, without a user name or password. */
    public static boolean isPlain(String url) {
        var authority = authority(url);
        return WEB.matcher(url).matches() && namesHost(url) && authority != null && !authority.contains("@");
    }

    public static boolean namesHost(String url) {
        var authority = authority(url);
        return authority != null && !NO_HOST.matcher(authority).matches();
    }

    /** The part with the host, since {@link URI#getHost} does not accept an underscore. */
    private static @Nullable String authority(String url) {
        try {
            return new URI(url).getRawAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
