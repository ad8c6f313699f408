package dev.waymark.platform.http.answers;

import dev.waymark.platform.cache.Weights;
import dev.waymark.platform.http.AcceptHeader;
import dev.waymark.platform.secret.Sha256;
import io.micrometer.core.instrument.Counter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that is ready to send, plain and compressed, with its headers. Since the ETag is a digest of the body, it outlasts
 * publications that leave the body unchanged, and changes with releases that do not.
 */
public final class ReadyAnswer {

    private static final String JSON = "application/json;charset=UTF-8";

    /** Caches have to revalidate each time, which costs a 304. */
    public static final String CACHE_CONTROL = "public, no-cache";

    public static final String VARY = "Accept-Encoding";

    /** This object, its list of counters, and an ETag. */
    private static final int OBJECT = 200;

    private final byte[] body;
    private final String contentType;
    private final Map<String, String> headers;
    private final @Nullable String route;
    private final List<Counter> counters;

    /**
     * Compressed at the first request that accepts it, unless it then takes more room than {@link #weight} counts for it.
     * Small bodies are compressed as well, or the server would do so under the ETag of the plain form.
     */
    private volatile byte @Nullable [] gzip;

    /** Made when it is asked for, since not every answer is sent with one. */
    private volatile @Nullable String etag;

    private ReadyAnswer(
            byte[] body,
            String contentType,
            Map<String, String> headers,
            @Nullable String route,
            List<Counter> counters) {
        this.body = body;
        this.contentType = contentType;
        this.headers = headers;
        this.route = route;
        this.counters = counters;
    }

    /**
     * An answer in JSON.
     *
     * @param link the Link header, if there is one
     * @param route the path as a template, for metrics and traces
     * @param counters incremented each time that the answer is sent
     */
    static ReadyAnswer of(byte[] body, @Nullable String link, @Nullable String route, List<Counter> counters) {
        return new ReadyAnswer(body, JSON, link == null ? Map.of() : Map.of("Link", link), route, counters);
    }

    /**
     * @param route the path as a template, for metrics and traces
     * @param counters incremented each time that the answer is sent
     */
    public static ReadyAnswer of(FileAnswer file, @Nullable String route, List<Counter> counters) {
        return new ReadyAnswer(file.bytes(), file.mediaType(), file.headers(), route, counters);
    }

    /** The plain body, which callers must not change. */
    public byte[] body() {
        return body;
    }

    String contentType() {
        return contentType;
    }

    /** The headers that not all ready answers have. */
    Map<String, String> headers() {
        return headers;
    }

    /** Whether an Accept header allows the media type; a missing one does. */
    boolean isTakenBy(@Nullable String accept) {
        int parameters = contentType.indexOf(';');
        var mediaType = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return accept == null || AcceptHeader.takes(accept, mediaType);
    }

    @Nullable
    String route() {
        return route;
    }

    void count() {
        counters.forEach(Counter::increment);
    }

    /** How many bytes it takes at most, once it is compressed and has its ETag. */
    public long weight() {
        return OBJECT
                + Weights.of(body)
                + roomForCompressed()
                + Weights.of(contentType)
                + Weights.of(headers)
                + Weights.of(route)
                + 8L * counters.size();
    }

    /** Text becomes small, and files stay as they are. */
    private long roomForCompressed() {
        boolean text = contentType.contains("json") || contentType.contains("text") || contentType.contains("xml");
        return 100L + (text ? 2L * body.length / 3 : body.length + body.length / 100);
    }

    /** The form of the answer that a request accepts. */
    Form form(@Nullable String acceptEncoding) {
        return AcceptHeader.takes(acceptEncoding, "gzip")
                ? new Form(compressed(), "gzip", quoted(digest() + "-gzip"))
                : new Form(body, null, quoted(digest()));
    }

    /** The ETag of the compressed form has a suffix, since a strong ETag stands for exact bytes. */
    private byte[] compressed() {
        var made = gzip;
        if (made == null) {
            made = gzip(body);
            if (Weights.of(made) <= roomForCompressed()) {
                gzip = made;
            }
        }
        return made;
    }

    /** Whether an If-None-Match header names either form of this body. */
    boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && matchesStrongly(ifNoneMatch.replace("W/", ""));
    }

    /** Whether an If-Match header names either form of this body; weak tags never match. */
    boolean matchesStrongly(String ifMatch) {
        return Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag ->
                        tag.equals("*") || tag.equals(quoted(digest())) || tag.equals(quoted(digest() + "-gzip")));
    }

    /** The bytes of one content coding. */
    record Form(byte[] bytes, @Nullable String coding, String etag) {}

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }

    private String digest() {
        var made = etag;
        if (made == null) {
            made = digest(body);
            etag = made;
        }
        return made;
    }

    private static String digest(byte[] body) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(body), 15));
    }

    private static byte[] gzip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
