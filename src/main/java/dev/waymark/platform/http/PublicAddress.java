package dev.waymark.platform.http;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Where this Waymark is reached from outside: for what is read elsewhere, where a path leads nowhere. */
@Startup
@ApplicationScoped
public class PublicAddress {

    private final String root;

    PublicAddress(HttpConfig config) {
        root = config.publicAddress().map(PublicAddress::root).orElse("");
    }

    /** The whole address of a path; the path alone if nobody said where this Waymark is. */
    public String of(String path) {
        return root + path;
    }

    /** Whatever else were in it would end up in the middle of addresses. */
    private static String root(URI address) {
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalStateException(
                    "waymark.http.public-address must be like https://waymark.example.org, not " + address);
        }
        var text = address.toASCIIString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
