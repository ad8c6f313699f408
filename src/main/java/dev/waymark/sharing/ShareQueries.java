package dev.waymark.sharing;

import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.graphql.Connection;
import dev.waymark.platform.graphql.ConnectionDescriptions;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.graphql.Type;

/** Shares in GraphQL, for their owners. */
@GraphQLApi
@Authenticated
public class ShareQueries {

    private final Shares shares;
    private final ShareWriter writer;
    private final Roadmaps roadmaps;
    private final Learners learners;

    ShareQueries(Shares shares, ShareWriter writer, Roadmaps roadmaps, Learners learners) {
        this.shares = shares;
        this.writer = writer;
        this.roadmaps = roadmaps;
        this.learners = learners;
    }

    @Name("shares")
    @Description("The learner's shares, ordered by id")
    public ShareConnection sharesOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("Number of shares from the start, 1 to 100; default 20") Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description("Number of shares from the end, 1 to 100") Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new ShareConnection(shares.list(learner.rowId(), PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("share")
    @Nullable
    @Description("One of the learner's shares; null if it does not exist")
    public ShareView shareOfLearner(@Source LearnerView learner, @Description("Id of the share") String id) {
        return shares.find(learner.rowId(), id).orElse(null);
    }

    @Name("roadmap")
    @Description("The roadmap")
    public List<RoadmapView> roadmapOfShare(@Source List<ShareView> sources) {
        return Batch.one(sources, ShareView::roadmapId, ids -> roadmaps.visibleByRowId(learners.current(), ids));
    }

    @Mutation("share")
    @Description("Shares a roadmap and the learner's progress with everybody who has the link. An"
            + " existing share is updated and keeps its link")
    public ShareView share(
            @Description("Id of the share, unique among the learner's: " + ShareWriter.ID + ". A UUID is accepted")
                    String id,
            @Description("Slug of a roadmap, current or former, or the id of one of the learner's own") String roadmap,
            @Nullable
                    @Description("Number of the version to show always. By default, the one that the learner follows,"
                            + " or else the latest")
                    Integer version,
            @Nullable @Description("Whether to show the learner's display name; default false") Boolean showName) {
        return writer.share(
                        learners.current(),
                        id,
                        new ShareRequest(roadmap, version, Boolean.TRUE.equals(showName)),
                        present -> {})
                .share();
    }

    @Mutation("revokeShare")
    @Description("Permanently revokes a share and its link; a new share with the same id gets a different link")
    public DeletedShare revokeShare(@Description("The share's id") String id) {
        return DeletedShare.of(writer.revoke(learners.current(), id, present -> {}));
    }

    @Name("roadmap")
    @Description("The roadmap that was shared")
    public List<RoadmapView> roadmapOfDeleted(@Source List<DeletedShare> sources) {
        return Batch.one(sources, DeletedShare::roadmapId, ids -> roadmaps.visibleByRowId(learners.current(), ids));
    }

    @Type("ShareConnection")
    @Description("A page of shares")
    public static final class ShareConnection extends Connection<ShareView, ShareEdge> {
        ShareConnection(Page<ShareView> page) {
            super(page, ShareEdge::new);
        }

        @Override
        @Description("The shares with their cursors")
        public List<ShareEdge> getEdges() {
            return super.getEdges();
        }

        @Override
        @Description("The shares themselves")
        public List<ShareView> getNodes() {
            return super.getNodes();
        }
    }

    @Type("ShareEdge")
    @Description("A share and its position in the list")
    public static final class ShareEdge extends Connection.Edge<ShareView> {
        ShareEdge(ShareView node, String cursor) {
            super(node, cursor);
        }
    }
}
