package dev.waymark.progress.enrolment;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.paging.Listing;
import dev.waymark.platform.paging.Listing.Key;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.paging.Pages;
import dev.waymark.roadmap.RoadmapNames;
import dev.waymark.roadmap.RoadmapNotFound;
import dev.waymark.roadmap.Roadmaps;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads which roadmaps a learner follows, with how far the learner is: one statement, however many they are. */
@ApplicationScoped
class EnrolmentLists {

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

    EnrolmentLists(Sql sql, Pages pages, Roadmaps roadmaps, MarkedStages stages) {
        this.sql = sql;
        this.pages = pages;
        this.roadmaps = roadmaps;
        this.stages = stages;
    }

    Page<EnrolmentView> page(long learner, PageRequest request) {
        var listing = Listing.of("enrolments", EnrolmentView.COLUMNS, EnrolmentView.FROM, ORDER, EnrolmentView::read)
                .where("e.learner_id = ?", learner);
        return pages.read(listing, request);
    }

    List<EnrolmentView> all(long learner) {
        return sql.list(OF_LEARNER + " order by e.started_at, e.roadmap_id", EnrolmentView::read, learner);
    }

    Map<Long, EnrolmentView> ofRoadmaps(long learner, Collection<Long> roadmapIds) {
        return sql.map(
                OF_LEARNER + " and e.roadmap_id = any (?)",
                row -> row.bigint("roadmap_id"),
                EnrolmentView::read,
                learner,
                roadmapIds);
    }

    /** With the stages and their steps; in one statement more. */
    Optional<EnrolmentView> whole(long learner, long roadmapId) {
        return sql.first(OF_LEARNER + " and e.roadmap_id = ?", EnrolmentView::read, learner, roadmapId)
                .map(found -> whole(learner, found));
    }

    /** The same, by the roadmap's slug or a former one. */
    EnrolmentView named(long learner, String slug) {
        return sql.first(
                        OF_LEARNER + " and e.roadmap_id = " + RoadmapNames.rowId("e.learner_id", "?"),
                        EnrolmentView::read,
                        learner,
                        slug,
                        slug,
                        slug,
                        slug)
                .map(found -> whole(learner, found))
                .orElseThrow(() -> missing(learner, slug));
    }

    private EnrolmentView whole(long learner, EnrolmentView found) {
        return found.with(stages.of(learner, List.of(found.versionId())).getOrDefault(found.versionId(), List.of()));
    }

    /** Which of the two is missing, the roadmap or its enrolment. */
    private RuntimeException missing(long learner, String slug) {
        return roadmaps.findVisible(learner, slug)
                .<RuntimeException>map(roadmap -> new EnrolmentNotFound(roadmap.slug()))
                .orElseGet(() -> new RoadmapNotFound(slug));
    }
}
