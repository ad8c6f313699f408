package dev.waymark.curation.composing;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.CategoryDraft;
import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.quicktheories.core.Gen;

/** Small catalogues drawn at random, with prerequisites that form no cycle: each number draws one topic. */
final class DrawnCatalogue {

    static final int MAX_TOPICS = 16;
    static final int FOCUS_AREAS = 4;

    static final List<Level> LEVELS = List.of(Level.values());

    /** Projects and certifications, each as many. */
    static final int PRACTICES = 5;

    private DrawnCatalogue() {}

    static Gen<CatalogueGraph> any() {
        return lists().of(integers().all()).ofSizeBetween(1, MAX_TOPICS).map(DrawnCatalogue::of);
    }

    private static CatalogueGraph of(List<Integer> draws) {
        var random = new Random(draws.hashCode());
        var topics = new ArrayList<TopicDraft>();
        for (int draw : draws) {
            topics.add(topic(topics.size(), new Random(draw)));
        }
        return CatalogueGraph.of(new CatalogueDraft(
                List.of(new CategoryDraft("all", "All", "All.", 1)),
                IntStream.range(0, FOCUS_AREAS)
                        .mapToObj(n -> new FocusAreaDraft(
                                "focus-" + n, "Focus " + n, "…", 10 - n, some(topics.size(), 3, random)))
                        .toList(),
                topics,
                List.of(),
                IntStream.range(0, PRACTICES)
                        .mapToObj(n -> project(n, topics.size(), random))
                        .toList(),
                IntStream.range(0, PRACTICES)
                        .mapToObj(n -> certification(n, topics.size(), random))
                        .toList()));
    }

    /** By slug, so that the order of slugs is not that of prerequisites. */
    static String topic(int number) {
        return "topic-" + (number * 7 + 3) % MAX_TOPICS;
    }

    private static TopicDraft topic(int number, Random random) {
        return new TopicDraft(
                topic(number),
                "Topic " + number,
                "…",
                "all",
                null,
                level(random),
                hours(random),
                some(number, 4, random),
                List.of(),
                null,
                null,
                List.of("former-" + number));
    }

    private static ProjectDraft project(int number, int topics, Random random) {
        var prerequisites = some(topics, 5, random);
        return new ProjectDraft(
                "project-" + number,
                "Project " + number,
                "…",
                random.nextBoolean() ? level(random) : null,
                random.nextBoolean() ? hours(random) : null,
                prerequisites,
                List.of(),
                null,
                null,
                List.of());
    }

    private static CertificationDraft certification(int number, int topics, Random random) {
        return new CertificationDraft(
                "certification-" + number,
                "Certification " + number,
                "…",
                "Somebody",
                url(random),
                null,
                level(random),
                hours(random),
                some(topics, 5, random),
                List.of(),
                null,
                null,
                List.of());
    }

    private static @Nullable String url(Random random) {
        return random.nextInt(4) == 0 ? null : "https://example.org/exam";
    }

    private static Level level(Random random) {
        return LEVELS.get(random.nextInt(LEVELS.size()));
    }

    private static Hours hours(Random random) {
        int min = 1 + random.nextInt(30);
        return new Hours(min, min + random.nextInt(30));
    }

    /** Of the topics below a number each with one chance in so many, in any order. */
    private static List<String> some(int below, int chances, Random random) {
        var some = new ArrayList<>(IntStream.range(0, below)
                .filter(n -> random.nextInt(chances) == 0)
                .mapToObj(DrawnCatalogue::topic)
                .toList());
        Collections.shuffle(some, random);
        return some;
    }
}
