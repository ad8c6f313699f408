package dev.waymark.platform.cache;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many bytes of the heap things take, as an upper bound. */
public final class Weights {

    /** What a cache needs for an entry whose key is a {@link Fingerprint}, with the key. */
    public static final int ENTRY = 200;

    private static final int OBJECT = 24;

    /** An entry of a map that has room to spare. */
    private static final int MAP_ENTRY = 56;

    private Weights() {}

    public static long of(@Nullable String text) {
        // One byte a character is enough for Latin-1, but nothing tells how the text is stored.
        return text == null ? 0 : 2L * OBJECT + 2L * text.length();
    }

    public static long of(byte[] bytes) {
        return (long) OBJECT + bytes.length;
    }

    public static long of(Map<String, String> texts) {
        return 2L * OBJECT
                + texts.entrySet().stream()
                        .mapToLong(entry -> MAP_ENTRY + of(entry.getKey()) + of(entry.getValue()))
                        .sum();
    }

    /** As caches take it. */
    public static int clamped(long bytes) {
        return Math.clamp(bytes, 0, Integer.MAX_VALUE);
    }
}
