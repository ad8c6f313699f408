package dev.waymark.platform.http.answers;

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
 * A body that is ready to send, plain and compressed, with what HTTP says about it. The ETag is a digest of the body,
 * so that it stays while a publication leaves the body as it was, and changes when a new release words it differently.
 */
final class ReadyAnswer {

    private static final String JSON = "application/json;charset=UTF-8";

    /** To be asked again each time, which costs a 304. */
    static final String CACHE_CONTROL = "public, no-cache";

    static final String VARY = "Accept-Encoding";

    private final byte[] body;
    private final String etag;
    private final String contentType;
    private final Map<String, String> headers;
    private final @Nullable String route;
    private final List<Counter> counters;

    /**
     * Made when it is first asked for. Small bodies have one too, since else the server would compress them under the
     * plain form's ETag.
     */
    private volatile byte @Nullable [] gzip;

    private ReadyAnswer(
            byte[] body,
            String contentType,
            Map<String, String> headers,
            @Nullable String route,
            List<Counter> counters) {
        this.body = body;
        this.etag = digest(body);
        this.contentType = contentType;
        this.headers = headers;
        this.route = route;
        this.counters = counters;
    }

    /**
     * JSON.
     *
     * @param link the Link header, if there is one
     * @param route the path as a template, for metrics and traces
     * @param counters of what is counted each time that it is sent
     */
    static ReadyAnswer of(byte[] body, @Nullable String link, @Nullable String route, List<Counter> counters) {
        return new ReadyAnswer(body, JSON, link == null ? Map.of() : Map.of("Link", link), route, counters);
    }

    static ReadyAnswer of(FileAnswer file, @Nullable String route, List<Counter> counters) {
        return new ReadyAnswer(file.bytes(), file.mediaType(), file.headers(), route, counters);
    }

    String contentType() {
        return contentType;
    }

    /** What is said of the body beside what is said of all. */
    Map<String, String> headers() {
        return headers;
    }

    /** Whether an Accept header takes it; so does one that is missing. */
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

    /** In bytes, with room for the compressed form whether or not it was made. */
    int weight() {
        return body.length + body.length / 4 + 300;
    }

    /** This answer as one request takes it. */
    Form form(@Nullable String acceptEncoding) {
        return AcceptHeader.takes(acceptEncoding, "gzip")
                ? new Form(compressed(), "gzip", quoted(etag + "-gzip"))
                : new Form(body, null, quoted(etag));
    }

    /** The compressed form's ETag has a suffix, since a strong ETag names bytes. */
    private byte[] compressed() {
        var made = gzip;
        if (made == null) {
            made = gzip(body);
            gzip = made;
        }
        return made;
    }

    /** Whether an If-None-Match names this body, in whichever form. */
    boolean matches(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null && matchesStrongly(ifNoneMatch.replace("W/", ""));
    }

    /** Whether an If-Match names this body, in whichever form: a weak tag names none. */
    boolean matchesStrongly(String ifMatch) {
        return Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(quoted(etag)) || tag.equals(quoted(etag + "-gzip")));
    }

    /** The bytes of one content coding. */
    record Form(byte[] bytes, @Nullable String coding, String etag) {}

    private static String quoted(String tag) {
        return '"' + tag + '"';
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
