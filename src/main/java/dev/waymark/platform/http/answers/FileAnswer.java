package dev.waymark.platform.http.answers;

import java.util.Map;

/**
 * What an endpoint returns to answer with a file: bytes that leave as they are, with what HTTP says about them. Such an
 * endpoint names no media type itself: for those that it does not compress, the REST layer would take the coding's
 * header away from a body that is compressed.
 */
public final class FileAnswer {

    private final byte[] bytes;
    private final String mediaType;
    private final Map<String, String> headers;

    /**
     * @param mediaType with its charset, if it has one
     * @param headers what is to be said beside that
     */
    public FileAnswer(byte[] bytes, String mediaType, Map<String, String> headers) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.headers = Map.copyOf(headers);
    }

    /** Not to be changed. */
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
