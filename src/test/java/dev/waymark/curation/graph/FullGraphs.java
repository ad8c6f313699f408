package dev.waymark.curation.graph;

import dev.waymark.caches.FullCache;
import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.catalogue.CatalogueVersions;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.platform.http.answers.ContentVersion;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Content versions of many topics with short names, or with long texts, or with many names that lead to each. */
public final class FullGraphs {

    private FullGraphs() {}

    public static FullCache fill() {
        var graphs = new PublishedGraphs(new Versions(), new NoVersion(), new SimpleMeterRegistry());
        for (long version = 1; version <= 6; version++) {
            graphs.of(version);
        }
        return FullCache.weighed(graphs.graphs);
    }

    private static final class Versions implements CatalogueVersions {

        @Override
        public Optional<CatalogueDraft> find(long number) {
            return Optional.of(
                    switch ((int) number % 3) {
                        case 0 -> draft(2_000, 0, 1);
                        case 1 -> draft(200, 0, 3_000);
                        default -> draft(200, 30, 1);
                    });
        }

        private static CatalogueDraft draft(int items, int names, int length) {
            var topics = IntStream.range(0, items)
                    .mapToObj(i -> new TopicDraft(
                            text(i),
                            "\u4e00".repeat(length),
                            "\u4e00".repeat(length),
                            text(7),
                            null,
                            Level.EXPERT,
                            new Hours(i, i),
                            texts(0, Math.min(i, names)),
                            texts(0, names),
                            null,
                            null,
                            texts(1_000 * (i + 7), names)))
                    .toList();
            var resources = IntStream.range(0, items)
                    .mapToObj(i -> new ResourceDraft(
                            text(i),
                            text(i),
                            "\u4e00".repeat(length),
                            ResourceType.BOOK,
                            Cost.FREE,
                            text(i),
                            texts(i, 1),
                            null,
                            null,
                            null,
                            null,
                            null,
                            texts(1_000 * (i + 7), names)))
                    .toList();
            return new CatalogueDraft(List.of(), List.of(), topics, resources, List.of(), List.of());
        }

        private static List<String> texts(int first, int count) {
            return IntStream.range(first, first + count)
                    .mapToObj(Versions::text)
                    .toList();
        }

        private static String text(int number) {
            return Integer.toString(number, 36);
        }

        @Override
        public Optional<Instant> publishedAt(long number) {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> lastPublishedAt() {
            return Optional.empty();
        }
    }

    private static final class NoVersion implements ContentVersion {

        @Override
        public OptionalLong known() {
            return OptionalLong.empty();
        }

        @Override
        public OptionalLong current() {
            return OptionalLong.empty();
        }

        @Override
        public OptionalLong lastKnown() {
            return OptionalLong.empty();
        }
    }
}
