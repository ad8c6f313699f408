package dev.waymark.sharing;

import dev.waymark.export.ExportFiles;
import dev.waymark.export.ExportFormat;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.problem.NotFound;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.sharing.ShareRows.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * Links with which learners show their progress to everybody. A learner is identified by their row id throughout.
 */
@ApplicationScoped
class Shares {

    private final ShareRows rows;
    private final ShareLinks links;
    private final SharedStages stages;
    private final Roadmaps roadmaps;
    private final ExportFiles files;

    Shares(ShareRows rows, ShareLinks links, SharedStages stages, Roadmaps roadmaps, ExportFiles files) {
        this.rows = rows;
        this.links = links;
        this.stages = stages;
        this.roadmaps = roadmaps;
        this.files = files;
    }

    /** Ordered by id. */
    Page<ShareView> list(long learner, PageRequest request) {
        return rows.page(learner, request);
    }

    Optional<ShareView> find(long learner, String id) {
        return ShareWriter.isId(id) ? rows.find(learner, id) : Optional.empty();
    }

    ShareView get(long learner, String id) {
        return find(learner, id).orElseThrow(() -> new ShareNotFound(id));
    }

    /** The content behind a link. */
    Optional<SharedRoadmap> open(String token) {
        return rows.open(token).map(shown -> shared(shown, token));
    }

    /** The content behind a link, as a file. */
    FileAnswer file(String token, ExportFormat format, ExportOptions options) {
        var shown = rows.open(token).orElseThrow(ShareNotFound::byToken);
        var roadmap = Optional.ofNullable(
                        roadmaps.inVersions(List.of(shown.versionId())).get(shown.versionId()))
                .orElseThrow(ShareNotFound::byToken);
        return shown.owned()
                ? files.ownRoadmap(roadmap, shown.learner(), format, options)
                : files.sharedRoadmap(roadmap, shown.learner(), format, options);
    }

    private SharedRoadmap shared(Shown shown, String token) {
        var found = stages.of(shown.learner(), shown.versionId());
        return new SharedRoadmap(
                shown.roadmapId(),
                shown.versionId(),
                shown.owned() ? null : shown.roadmap(),
                shown.title(),
                shown.summary(),
                shown.focusAreas(),
                shown.version(),
                shown.displayName(),
                links.page(token),
                SharedProgress.in(found),
                found,
                ShareExports.below(links.api(token)));
    }

    /** There is no such share, or no such link. A revoked link is not told from one that never existed. */
    static final class ShareNotFound extends NotFound {

        private static final String TITLE = "Share not found";

        ShareNotFound(String id) {
            super(TITLE, noSuch("share", id));
        }

        private ShareNotFound() {
            super(TITLE, "This link does not exist, or was revoked.");
        }

        static ShareNotFound byToken() {
            return new ShareNotFound();
        }
    }
}
