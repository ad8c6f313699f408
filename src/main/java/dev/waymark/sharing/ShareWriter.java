package dev.waymark.sharing;

import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.progress.LearnerLock;
import dev.waymark.roadmap.RoadmapNotFound;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.sharing.Shares.ShareNotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Creates, changes and revokes shares. A precondition is checked while the learner's other writers wait, and throws
 * {@link PreconditionFailed}.
 */
@ApplicationScoped
class ShareWriter {

    static final String ID = "1 to 60 characters: lower-case letters and digits, with single hyphens between them";
    static final int MAX_ID = 60;

    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    private final SharingConfig config;
    private final ShareTokens tokens;
    private final ShareRows rows;
    private final Roadmaps roadmaps;
    private final LearnerLock lock;
    private final Clock clock;

    ShareWriter(
            SharingConfig config,
            ShareTokens tokens,
            ShareRows rows,
            Roadmaps roadmaps,
            LearnerLock lock,
            Clock clock) {
        this.config = config;
        this.tokens = tokens;
        this.rows = rows;
        this.roadmaps = roadmaps;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * @param isNew whether the share did not exist before
     */
    record Shared(ShareView share, boolean isNew) {}

    static boolean isId(String id) {
        return id.length() <= MAX_ID && ID_FORM.matcher(id).matches();
    }

    /** Creates a share, or changes what the one with this id shows, under the same link. */
    @Transactional
    Shared share(long learner, String id, ShareRequest request, Consumer<Optional<ShareView>> precondition) {
        if (!isId(id)) {
            throw InvalidInput.parameter("id", "must have " + ID);
        }
        lock.acquire(learner);
        var roadmap = roadmaps.findVisible(learner, request.roadmap())
                .orElseThrow(() -> new RoadmapNotFound(request.roadmap()));
        var version = request.version() == null ? null : versionId(roadmap, request.version());
        var present = rows.find(learner, id);
        precondition.accept(present);
        var share = present.isEmpty() ? begin(learner, id) : Share.of(learner, id);
        share.show(roadmap.rowId(), version, request.showName());
        return new Shared(rows.find(learner, id).orElseThrow(), present.isEmpty());
    }

    /** Revokes a share, and returns it as it was; its link stops working at once and for good. */
    @Transactional
    ShareView revoke(long learner, String id, Consumer<ShareView> precondition) {
        if (!isId(id)) {
            throw new ShareNotFound(id);
        }
        lock.acquire(learner);
        var present = rows.find(learner, id).orElseThrow(() -> new ShareNotFound(id));
        precondition.accept(present);
        Share.of(learner, id).revoke();
        return present;
    }

    /** Creates a share that shows nothing yet. Callers hold the learner lock. */
    @Transactional(Transactional.TxType.MANDATORY)
    Share begin(long learner, String id) {
        if (Share.countOf(learner) >= config.maxShares()) {
            throw new TooManyShares(config.maxShares());
        }
        return Share.begin(learner, id, tokens.nonce(), clock.instant());
    }

    private Long versionId(RoadmapView roadmap, int number) {
        return roadmaps.find(roadmap, number)
                .map(found -> found.version().rowId())
                .orElseThrow(() -> InvalidInput.parameter("version", "is not a version of this roadmap"));
    }

    /** The learner already has the maximum number of share links. */
    static final class TooManyShares extends ProblemException {

        TooManyShares(int max) {
            super(
                    409,
                    "Too many shares",
                    "A learner has at most %d shares at a time; revoke one first.".formatted(max));
        }
    }
}
