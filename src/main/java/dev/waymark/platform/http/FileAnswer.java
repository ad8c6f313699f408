package dev.waymark.platform.http;

import java.util.Map;

/** What an endpoint returns to answer with a file: bytes that leave as they are, with what HTTP says about them. */
public final class FileAnswer {

    private final byte[] bytes;
    private final String mediaType;
    private final Map<String, String> headers;
    private final boolean packed;

    /**
     * @param mediaType with its charset, if it has one
     * @param headers what is to be said beside that
     * @param packed whether it is compressed already
     */
    public FileAnswer(byte[] bytes, String mediaType, Map<String, String> headers, boolean packed) {
        this.bytes = bytes;
        this.mediaType = mediaType;
        this.headers = Map.copyOf(headers);
        this.packed = packed;
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

    boolean isPacked() {
        return packed;
    }
}
