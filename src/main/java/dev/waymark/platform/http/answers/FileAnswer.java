package dev.waymark.platform.http.answers;

import java.util.Map;

/**
 * The result of an endpoint that answers with a file: bytes that are sent unchanged, with their headers. The endpoint must
 * not declare another media type than JSON: where the REST layer does not compress a type, it leaves the server's own
 * "identity" in the answer.
 */
public final class FileAnswer {

    private final byte[] bytes;
    private final String mediaType;
    private final Map<String, String> headers;

    /**
     * @param mediaType with its charset, if it has one
     * @param headers further headers
     */
    public FileAnswer(byte[] bytes, String mediaType, Map<String, String> headers) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.headers = Map.copyOf(headers);
    }

    /** Callers must not change the array. */
    public byte[] bytes() {
        return bytes;
    }

    public String mediaType() {
        return mediaType;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
