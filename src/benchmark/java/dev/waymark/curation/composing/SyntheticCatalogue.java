package dev.waymark.curation.composing;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.CategoryDraft;
import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A catalogue far larger than any that people curate: 20,000 topics with 100,000 prerequisites. */
final class SyntheticCatalogue {

    static final int TOPICS = 20_000;
    static final int PREREQUISITES_PER_TOPIC = 5;
    private static final int FOCUS_AREAS = 20;
    private static final int PROJECTS = 2_000;
    private static final int NEARBY = 200;

    private SyntheticCatalogue() {}

    static CatalogueDraft draw() {
        var random = new Random(1);
        return new CatalogueDraft(
                List.of(new CategoryDraft("all", "All", "All.", 1)),
                IntStream.range(0, FOCUS_AREAS)
                        .mapToObj(n -> new FocusAreaDraft("focus-" + n, "Focus " + n, "A focus.", n, share(n)))
                        .toList(),
                IntStream.range(0, TOPICS).mapToObj(n -> topic(n, random)).toList(),
                IntStream.range(0, TOPICS)
                        .mapToObj(SyntheticCatalogue::resource)
                        .toList(),
                IntStream.range(0, PROJECTS).mapToObj(n -> project(n, random)).toList(),
                List.of());
    }

    private static List<String> share(int focus) {
        return IntStream.range(0, TOPICS)
                .filter(n -> n % FOCUS_AREAS == focus)
                .mapToObj(n -> "topic-" + n)
                .toList();
    }

    private static TopicDraft topic(int number, Random random) {
        return new TopicDraft(
                "topic-" + number,
                "Topic " + number,
                "A topic.",
                "all",
                null,
                List.of(Level.values()).get(number * 4 / TOPICS),
                new Hours(5, 10),
                before(number, random),
                List.of("resource-" + number, "resource-" + (number + 1) % TOPICS),
                null,
                null,
                List.of());
    }

    /** As many as there are to be, of those that stand not far before it: chains get long. */
    private static List<String> before(int number, Random random) {
        return random.ints(0, Math.max(1, Math.min(number, NEARBY)))
                .map(back -> number - 1 - back)
                .filter(earlier -> earlier >= 0)
                .distinct()
                .limit(Math.min(number, PREREQUISITES_PER_TOPIC))
                .mapToObj(earlier -> "topic-" + earlier)
                .toList();
    }

    private static ResourceDraft resource(int number) {
        return new ResourceDraft(
                "resource-" + number,
                "Resource " + number,
                "A resource.",
                ResourceType.BOOK,
                Cost.FREE,
                "https://example.org/" + number,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static ProjectDraft project(int number, Random random) {
        return new ProjectDraft(
                "project-" + number,
                "Project " + number,
                "A project.",
                Level.INTERMEDIATE,
                new Hours(10, 20),
                before(1 + random.nextInt(TOPICS), random),
                List.of(),
                null,
                null,
                List.of());
    }
}
