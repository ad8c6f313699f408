package dev.waymark.caches;

import com.github.benmanes.caffeine.cache.Cache;

/**
 * A cache with the entries that take most for what they count.
 *
 * @param bytes how many bytes of the heap these entries may take together
 */
public record FullCache(Cache<?, ?> cache, long bytes) {

    /** A cache that counts bytes itself, full or not. */
    public static FullCache weighed(Cache<?, ?> cache) {
        cache.cleanUp();
        return new FullCache(
                cache, cache.policy().eviction().orElseThrow().weightedSize().orElseThrow());
    }

    /** A cache that counts entries, all of which are alike. */
    public static FullCache counted(Cache<?, ?> cache, long bytesWhenFull) {
        long most = cache.policy().eviction().orElseThrow().getMaximum();
        return new FullCache(cache, bytesWhenFull / most * cache.estimatedSize());
    }
}
