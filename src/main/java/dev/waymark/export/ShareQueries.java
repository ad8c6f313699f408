package dev.waymark.export;

import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
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

/** Shares in GraphQL, as their owner has them. */
@GraphQLApi
@Authenticated
public class ShareQueries {

    private final Shares shares;
    private final Roadmaps roadmaps;
    private final Learners learners;

    ShareQueries(Shares shares, Roadmaps roadmaps, Learners learners) {
        this.shares = shares;
        this.roadmaps = roadmaps;
        this.learners = learners;
    }

    @Name("shares")
    @Description("The learner's shares, by their ids")
    public ShareConnection sharesOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("How many shares from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many shares from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new ShareConnection(shares.list(learner.rowId(), PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("share")
    @Nullable
    @Description("One of the learner's shares; null if there is none")
    public ShareView shareOfLearner(@Source LearnerView learner, @Description("Its id") String id) {
        return shares.find(learner.rowId(), id).orElse(null);
    }

    @Name("roadmap")
    @Description("The roadmap, in its latest version")
    public List<RoadmapView> roadmapOfShare(@Source List<ShareView> sources) {
        return Batch.one(sources, ShareView::roadmapId, ids -> roadmaps.visibleByRowId(learners.current(), ids));
    }

    @Mutation("share")
    @Description(
            "Shows a roadmap with the learner's progress to everybody who has the link. A share that is there shows"
                    + " what is told now, by the link that it has")
    public ShareView share(
            @Description("Names the share among the learner's: " + Sharing.ID + ". A UUID will do") String id,
            @Description("The slug of a roadmap, or a former one, or of one of the learner's own") String roadmap,
            @Nullable
                    @Description("The number of the version that is always shown. Without it, the one that the learner"
                            + " follows, or else the latest")
                    Integer version,
            @Nullable @Description("Whether to show the learner's display name; false unless told") Boolean showName) {
        return shares.share(
                        learners.current(),
                        id,
                        new ShareWish(roadmap, version, Boolean.TRUE.equals(showName)),
                        present -> {})
                .share();
    }

    @Mutation("revokeShare")
    @Description("Ends a link for good: a share of the same id would have another one. Always true")
    public boolean revokeShare(@Description("The share's id") String id) {
        shares.revoke(learners.current(), id, present -> {});
        return true;
    }
}
