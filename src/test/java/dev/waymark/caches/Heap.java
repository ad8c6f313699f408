package dev.waymark.caches;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.ArrayList;
import org.openjdk.jol.info.GraphLayout;

/** How many bytes of the heap things take, with everything that they lead to. */
final class Heap {

    static {
        // Before JOL starts: it has no other way into records, and would start processes to attach to this one.
        System.setProperty("jol.magicFieldOffset", "true");
        System.setProperty("jol.skipDynamicAttach", "true");
        System.setProperty("jol.skipHotspotSAAttach", "true");
        System.setProperty("jol.skipInstallAttach", "true");
    }

    private Heap() {}

    static long of(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }

    /** The keys and values of a cache, without what the cache itself needs for them. */
    static long ofEntries(Cache<?, ?> cache) {
        var entries = new ArrayList<Object>();
        cache.asMap().forEach((key, value) -> {
            entries.add(key);
            entries.add(value);
        });
        return of(entries.toArray());
    }
}
