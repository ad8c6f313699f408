package dev.waymark.platform.http.answers;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Redirects a former slug to the current address. */
public final class Renamed extends WebApplicationException {

    /** Describes the path parameter of an address that redirects. */
    public static final String SLUG = "Slug; a former one redirects to the current one";

    private Renamed(String address) {
        // Unlike a 301, a 308 keeps the method.
        super(Response.status(308)
                .header(HttpHeaders.LOCATION, address)
                // Caches must revalidate, since the slug may be reused.
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build());
    }

    /**
     * @param collection the path before the slug: {@code /api/v1/things}
     * @param asked the slug that the caller used
     * @param current the slug of the object that was found
     */
    public static void check(String collection, String asked, String current) {
        check(collection, asked, current, "");
    }

    /**
     * @param rest the path after the slug, beginning with a slash
     */
    public static void check(String collection, String asked, String current, String rest) {
        if (!asked.equals(current)) {
            throw new Renamed(collection + "/" + current + rest);
        }
    }
}
