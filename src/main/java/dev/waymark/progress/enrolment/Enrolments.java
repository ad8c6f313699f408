package dev.waymark.progress.enrolment;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.platform.problem.NotFound;
import dev.waymark.roadmap.RoadmapNames;
import dev.waymark.roadmap.RoadmapNotFound;
import dev.waymark.roadmap.Roadmaps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The roadmaps that learners follow, and their progress in them. A learner is identified by their row id throughout, a
 * roadmap by its slug, current or former.
 */
@ApplicationScoped
public class Enrolments {

    private static final List<Key> ORDER = List.of(
            new Key(
                    "e.started_at",
                    "timestamptz",
                    row -> row.instant("started_at").toString()),
            Key.integer("e.roadmap_id", "roadmap_id"));

    private static final String OF_LEARNER =
            "select " + EnrolmentView.COLUMNS + " from " + EnrolmentView.FROM + " where e.learner_id = ?";

    private final Sql sql;
    private final Pages pages;
    private final Roadmaps roadmaps;
    private final MarkedStages stages;

    Enrolments(Sql sql, Pages pages, Roadmaps roadmaps, MarkedStages stages) {
        this.sql = sql;
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.stages = stages;
    }

    /** In the order in which the learner began the roadmaps. */
    Page<EnrolmentView> list(long learner, PageRequest request) {
        var listing = Listing.of("enrolments", EnrolmentView.COLUMNS, EnrolmentView.FROM, ORDER, EnrolmentView::read)
                .where("e.learner_id = ?", learner);
        return pages.read(listing, request);
    }

    /** In the order in which the learner began the roadmaps. */
    public List<EnrolmentView> all(long learner) {
        return sql.list(OF_LEARNER + " order by e.started_at, e.roadmap_id", EnrolmentView::read, learner);
    }

    /** Enrolments by the roadmaps' row ids, without roadmaps that the learner does not follow. */
    Map<Long, EnrolmentView> ofRoadmaps(long learner, Collection<Long> roadmapIds) {
        return sql.map(
                OF_LEARNER + " and e.roadmap_id = any (?)",
                row -> row.bigint("roadmap_id"),
                EnrolmentView::read,
                learner,
                roadmapIds);
    }

    /** Progress by the roadmaps' row ids, without roadmaps that the learner does not follow. */
    Map<Long, RoadmapProgress> progressOfRoadmaps(long learner, Collection<Long> roadmapIds) {
        return ofRoadmaps(learner, roadmapIds).values().stream()
                .collect(Collectors.toMap(EnrolmentView::roadmapId, EnrolmentView::progress));
    }

    /** One enrolment, with the stages and their steps. */
    EnrolmentView find(long learner, String roadmap) {
        return sql.first(
                        OF_LEARNER + " and e.roadmap_id = " + RoadmapNames.rowId("e.learner_id", "?"),
                        EnrolmentView::read,
                        learner,
                        roadmap,
                        roadmap,
                        roadmap,
                        roadmap)
                .map(found -> withStages(learner, found))
                .orElseThrow(() -> missing(learner, roadmap));
    }

    /** One enrolment, by the row id of the roadmap; empty if the learner does not follow it. */
    Optional<EnrolmentView> find(long learner, long roadmapId) {
        return sql.first(OF_LEARNER + " and e.roadmap_id = ?", EnrolmentView::read, learner, roadmapId)
                .map(found -> withStages(learner, found));
    }

    /** Versions of roadmaps, followed or not, with the learner's status on each step, by the versions' row ids. */
    public Map<Long, List<StageProgress>> stagesOf(long learner, Collection<Long> versionIds) {
        return stages.of(learner, versionIds);
    }

    private List<StageProgress> stagesOf(long learner, long versionId) {
        return stages.of(learner, List.of(versionId)).getOrDefault(versionId, List.of());
    }

    private EnrolmentView withStages(long learner, EnrolmentView found) {
        return found.with(stagesOf(learner, found.versionId()));
    }

    /** Says which of the two is missing: the roadmap or the enrolment. */
    private RuntimeException missing(long learner, String slug) {
        return roadmaps.findVisible(learner, slug)
                .<RuntimeException>map(roadmap -> new EnrolmentNotFound(roadmap.slug()))
                .orElseGet(() -> new RoadmapNotFound(slug));
    }

    /** The learner does not follow the roadmap. */
    static final class EnrolmentNotFound extends NotFound {

        EnrolmentNotFound(String roadmap) {
            super("Enrolment not found", "You do not follow the roadmap \"%s\".".formatted(roadmap));
        }
    }
}
