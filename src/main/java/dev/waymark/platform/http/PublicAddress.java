package dev.waymark.platform.http;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** The address of this Waymark for links in files and messages, where a relative path would not work. */
@Startup
@ApplicationScoped
public class PublicAddress {

    private final String root;

    PublicAddress(HttpConfig config) {
        root = config.publicAddress().map(PublicAddress::root).orElse("");
    }

    /** The full address of a path; only the path if no public address is configured. */
    public String of(String path) {
        return root + path;
    }

    /** Refuses queries and fragments, which would end up in the middle of addresses. */
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
