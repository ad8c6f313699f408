package dev.waymark.platform.cache;

import dev.waymark.platform.secret.Sha256;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a cache knows a thing by: the SHA-256 of everything that distinguishes it. A key of this kind has the same size
 * whatever it stands for, and retains nothing of the request that it was made for.
 */
public record Fingerprint(long first, long second, long third, long fourth) {

    /**
     * @param parts texts, numbers, other values with a text that identifies them, fingerprints, and collections and maps of
     *     these; the order of a map's entries does not matter
     */
    public static Fingerprint of(@Nullable Object... parts) {
        var digest = Sha256.start();
        for (var part : parts) {
            add(digest, part);
        }
        var longs = ByteBuffer.wrap(digest.digest()).asLongBuffer();
        return new Fingerprint(longs.get(), longs.get(), longs.get(), longs.get());
    }

    /** Each kind has a mark, and each length comes first, so that no two different things are the same bytes. */
    private static void add(MessageDigest digest, @Nullable Object part) {
        switch (part) {
            case null -> mark(digest, '0', 0);
            case String text -> addText(digest, 't', text);
            case Map<?, ?> map -> {
                mark(digest, 'm', map.size());
                var sorted = new TreeMap<String, @Nullable Object>();
                map.forEach((name, value) -> sorted.put(String.valueOf(name), value));
                sorted.forEach((name, value) -> {
                    addText(digest, 't', name);
                    add(digest, value);
                });
            }
            case Collection<?> many -> {
                mark(digest, 'l', many.size());
                many.forEach(one -> add(digest, one));
            }
            default -> {
                addText(digest, 'o', part.getClass().getName());
                addText(digest, 't', part.toString());
            }
        }
    }

    private static void addText(MessageDigest digest, char kind, String text) {
        mark(digest, kind, text.length());
        // Not as UTF-8, which has the same replacement for all halves of surrogate pairs.
        var units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        digest.update(units);
    }

    private static void mark(MessageDigest digest, char kind, int size) {
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(size).flip());
    }
}
