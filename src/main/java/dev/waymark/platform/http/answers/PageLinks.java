package dev.waymark.platform.http.answers;

import dev.waymark.platform.paging.Page;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.handler.codec.http.QueryStringEncoder;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes the Link header to the neighbours of a page (RFC 8288), with relative addresses that work behind any proxy. */
final class PageLinks {

    private PageLinks() {}

    static @Nullable String header(String uri, Page<?> page) {
        var links = new StringJoiner(", ").setEmptyValue("");
        var info = page.info();
        if (info.next() != null) {
            links.add("<%s>; rel=\"next\"".formatted(with(uri, "after", info.next())));
        }
        if (info.previous() != null) {
            links.add("<%s>; rel=\"prev\"".formatted(with(uri, "before", info.previous())));
        }
        return links.length() == 0 ? null : links.toString();
    }

    /** Replaces the cursor in an address. */
    private static String with(String uri, String parameter, String cursor) {
        var decoded = new QueryStringDecoder(uri);
        var encoded = new QueryStringEncoder(decoded.rawPath());
        decoded.parameters().forEach((name, values) -> {
            if (!name.equals("after") && !name.equals("before")) {
                values.forEach(value -> encoded.addParam(name, value));
            }
        });
        encoded.addParam(parameter, cursor);
        return encoded.toString();
    }
}
