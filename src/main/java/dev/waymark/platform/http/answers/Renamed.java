package dev.waymark.platform.http.answers;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The answer to a former slug: a redirect to the same thing's address of today. */
public final class Renamed extends WebApplicationException {

    /** Describes the path parameter of an address that redirects. */
    public static final String SLUG = "Slug; a former one redirects to the current one";

    private Renamed(String address) {
        // 308 and not 301: the method stays what it was.
        super(Response.status(308)
                .header(HttpHeaders.LOCATION, address)
                // A former slug may be given to something else one day.
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build());
    }

    /**
     * @param collection the path of what the slug is one of: {@code /api/v1/topics}
     * @param asked the slug that the caller used
     * @param current the slug of what was found
     */
    public static void check(String collection, String asked, String current) {
        check(collection, asked, current, "");
    }

    /**
     * @param rest of the path after the slug, with its slash
     */
    public static void check(String collection, String asked, String current, String rest) {
        if (!asked.equals(current)) {
            throw new Renamed(collection + "/" + current + rest);
        }
    }
}
