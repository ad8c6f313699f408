package dev.waymark.platform.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A body that is ready to send, plain and compressed, with what HTTP says about it. The ETag is a digest of the body, so
 * that it stays while a publication leaves the body as it was, and changes when a new release words it differently.
 *
 * @param gzip kept for small bodies too, since else the server would compress them under the plain form's ETag
 * @param etag without quotes; the compressed form's has a suffix, since a strong ETag names bytes
 * @param link the Link header, if there is one
 * @param route the path as a template, for metrics and traces
 */
record ReadyAnswer(
        byte[] body,
        byte[] gzip,
        String etag,
        @Nullable String link,
        @Nullable String route) {

    static final String CONTENT_TYPE = "application/json;charset=UTF-8";

    /** To be asked again each time, which costs a 304. */
    static final String CACHE_CONTROL = "public, no-cache";

    static final String VARY = "Accept-Encoding";

    static ReadyAnswer of(byte[] body, @Nullable String link, @Nullable String route) {
        return new ReadyAnswer(body, gzip(body), digest(body), link, route);
    }

    int weight() {
        return body.length + gzip.length + 300;
    }

    /** This answer as one request takes it. */
    Form form(@Nullable String acceptEncoding) {
        return AcceptHeader.takes(acceptEncoding, "gzip")
                ? new Form(gzip, "gzip", quoted(etag + "-gzip"))
                : new Form(body, null, quoted(etag));
    }

    /** Whether an If-None-Match names this body, in whichever form. */
    boolean matches(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(quoted(etag)) || tag.equals(quoted(etag + "-gzip")));
    }

    /** The bytes of one content coding. */
    record Form(byte[] bytes, @Nullable String coding, String etag) {}

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }

    private static String digest(byte[] body) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha, 15));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
