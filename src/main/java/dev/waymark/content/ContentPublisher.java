package dev.waymark.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.editing.CatalogueEditor;
import dev.waymark.catalogue.search.SearchIndex;
import dev.waymark.content.ContentFile.RoadmapContent;
import dev.waymark.platform.database.Sql;
import dev.waymark.platform.json.TrustedJson;
import dev.waymark.platform.secret.Sha256;
import dev.waymark.platform.work.HeavyWork;
import dev.waymark.platform.work.WorkKind;
import dev.waymark.roadmap.RoadmapDraft;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import dev.waymark.roadmap.RoadmapDraft.Structure;
import dev.waymark.roadmap.RoadmapPublisher;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Publishes a content tree as a whole or not at all, and only once, however many replicas try. */
@ApplicationScoped
class ContentPublisher {

    /** Held while publishing, so that replicas take turns. The number is arbitrary, and nothing else uses it. */
    private static final long LOCK = 0x5741_594d_4152_4b31L;

    private final ContentReader reader;
    private final HeavyWork work;
    private final CatalogueEditor catalogue;
    private final RoadmapPublisher roadmaps;
    private final SearchIndex search;
    private final EntityManager database;
    private final Sql sql;
    private final ObjectMapper json;
    private final Clock clock;

    ContentPublisher(
            ContentReader reader,
            HeavyWork work,
            CatalogueEditor catalogue,
            RoadmapPublisher roadmaps,
            SearchIndex search,
            EntityManager database,
            Sql sql,
            ObjectMapper json,
            Clock clock) {
        this.reader = reader;
        this.work = work;
        this.catalogue = catalogue;
        this.roadmaps = roadmaps;
        this.search = search;
        this.database = database;
        this.sql = sql;
        this.json = json;
        this.clock = clock;
    }

    /** The outcome of publishing, and the content version that is current afterwards. */
    record Result(Outcome outcome, long number) {

        /** For the log. */
        String inWords() {
            return switch (outcome) {
                case PUBLISHED -> "Published content as publication %d".formatted(number);
                case UNCHANGED -> "Content is unchanged since publication %d".formatted(number);
                case OLDER ->
                    ("This content is older than publication %d and was not published. If it is meant to replace it,"
                                    + " raise the revision in content.yaml, or publish it by command")
                            .formatted(number);
            };
        }
    }

    enum Outcome {
        PUBLISHED,

        /** The tree is already the current one. */
        UNCHANGED,

        /** A newer tree was published: this one was current before, or has a lower revision. */
        OLDER
    }

    /**
     * Publishes a tree, unless it or a newer one is published already.
     *
     * @throws ContentInvalid if the tree has mistakes; the published content stays
     */
    Result publishIfNewer(ContentFiles files) {
        return publish(files, false);
    }

    /**
     * Publishes a tree on request, even an older one, unless it is current already.
     *
     * @throws ContentInvalid if the tree has mistakes; the published content stays
     */
    Result publish(ContentFiles files) {
        return publish(files, true);
    }

    /** Reads and checks before taking the lock, so that others wait only for the writing. */
    private Result publish(ContentFiles files, boolean olderToo) {
        var hash = files.hash();
        var known = QuarkusTransaction.requiringNew().call(() -> standing(hash, olderToo));
        if (known.isPresent()) {
            return known.get();
        }
        var tree = work.run(WorkKind.SOURCES, () -> reader.read(files));
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                    .getSingleResult();
            // Another replica may have been faster.
            return standing(hash, olderToo).orElseGet(() -> publish(tree, olderToo));
        });
    }

    /**
     * The result for a tree that need not be published; empty if it must be. The current tree is queried last, so that
     * a tree that another replica publishes between the two queries counts as current, not as older.
     */
    private Optional<Result> standing(String hash, boolean olderToo) {
        if (!Publication.exists(hash)) {
            return Optional.empty();
        }
        var current = PublicationView.latest(sql).orElseThrow();
        if (current.hash().equals(hash)) {
            return Optional.of(new Result(Outcome.UNCHANGED, current.number()));
        }
        return olderToo ? Optional.empty() : Optional.of(new Result(Outcome.OLDER, current.number()));
    }

    private Result publish(ContentTree tree, boolean olderToo) {
        var latest = PublicationView.latest(sql);
        if (latest.isPresent() && tree.revision() < latest.get().revision() && !olderToo) {
            return new Result(Outcome.OLDER, latest.get().number());
        }
        var now = clock.instant();
        var placed = catalogue.apply(tree.catalogue(), now);
        var roadmapIds = roadmaps.publish(
                tree.roadmaps().stream().map(roadmap -> draft(roadmap, placed)).toList(), now);
        search.rebuild(tree.catalogue(), placed, RoadmapEntries.of(tree, roadmapIds));
        var publication = Publication.after(latest, tree, canonical(tree), now);
        publication.persist();
        return new Result(Outcome.PUBLISHED, publication.number);
    }

    private RoadmapDraft draft(RoadmapContent roadmap, CatalogueEditor.Placed placed) {
        var stages = roadmap.stages().stream()
                .map(stage -> new StageDraft(
                        stage.slug(),
                        stage.title(),
                        stage.summary(),
                        stage.level(),
                        stage.steps().stream()
                                .map(step -> new StepDraft(
                                        step.kind(),
                                        placed.item(step.kind(), step.item()),
                                        step.requirementOrDefault(),
                                        step.group()))
                                .toList()))
                .toList();
        var focusAreaIds = roadmap.focusAreas().stream().map(placed::focusArea).toList();
        return new RoadmapDraft(
                roadmap.slug(),
                roadmap.formerSlugs(),
                hash(TrustedJson.bytes(json, roadmap.withoutFormerSlugs())),
                new Structure(roadmap.title(), roadmap.summary(), focusAreaIds, stages));
    }

    private byte[] canonical(ContentTree tree) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(TrustedJson.bytes(json, tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] bytes) {
        return Sha256.named(Sha256.of(bytes));
    }
}
