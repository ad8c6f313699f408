package dev.waymark.curation;

import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.RoadmapConnection;
import dev.waymark.roadmap.RoadmapView;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** Learners' own roadmaps in GraphQL. They are roadmaps like any other, for their owner. */
@GraphQLApi
@Authenticated
public class PersonalRoadmapQueries {

    private final PersonalRoadmaps roadmaps;
    private final KeptRoadmaps kept;
    private final RoadmapKeeper keeper;
    private final Learners learners;

    PersonalRoadmapQueries(PersonalRoadmaps roadmaps, KeptRoadmaps kept, RoadmapKeeper keeper, Learners learners) {
        this.roadmaps = roadmaps;
        this.kept = kept;
        this.keeper = keeper;
        this.learners = learners;
    }

    @Name("roadmaps")
    @Description("The learner's own roadmaps in their latest versions, in the order in which they were made")
    public RoadmapConnection roadmapsOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("How many items from the front, 1 to 100; 20 unless told") Integer first,
            @Nullable @Description("Those after this cursor") String after,
            @Nullable @Description("How many items from the back, 1 to 100") Integer last,
            @Nullable @Description("Those before this cursor") String before) {
        return new RoadmapConnection(
                roadmaps.list(learner.rowId(), PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("roadmap")
    @Nullable
    @Description("The learner's own roadmap, in its latest version or the one that is named; null if there is none")
    public RoadmapView roadmapOfLearner(
            @Source LearnerView learner,
            @Description("What it has in the place of a slug") String slug,
            @Nullable @Description("The number of a version") Integer version) {
        return (version == null ? roadmaps.find(learner.rowId(), slug) : roadmaps.find(learner.rowId(), slug, version))
                .orElse(null);
    }

    @Name("myComposition")
    @Nullable
    @Description("What it was composed from, if it is the own roadmap of the learner who asks")
    public List<@Nullable KeptComposition> compositionOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.oneOrNull(sources, RoadmapView::rowId, ids -> kept.compositionsOf(learners.current(), ids));
    }

    @Mutation("keepComposition")
    @Description("Keeps a composition as a roadmap of the learner's own, which the learner follows from now on")
    public RoadmapView keepComposition(
            @Description("What to compose") CompositionWish composition,
            @Nullable @Description("What to call it, at most 200 characters; after its focus areas unless told")
                    String title,
            @Nullable @Description("What it is for, at most 2,000 characters") String summary) {
        return keeper.keep(learners.current(), title, summary, composition);
    }

    @Mutation("updateRoadmap")
    @Description("Changes the learner's own roadmap: what is given replaces what is there, in a next version")
    public RoadmapView updateRoadmap(
            @Description("What it has in the place of a slug") String roadmap,
            @Description("What is to be changed") RoadmapEdit changes,
            @Nullable @Description("Only if this is its latest version still; as If-Match does in REST")
                    Integer ifVersion) {
        return keeper.edit(learners.current(), roadmap, changes, present -> present.assertIs(ifVersion));
    }

    @Mutation("deleteRoadmap")
    @Description("Deletes the learner's own roadmap with all its versions; what was marked stays marked. Always true")
    public boolean deleteRoadmap(
            @Description("What it has in the place of a slug") String roadmap,
            @Nullable @Description("Only if this is its latest version still; as If-Match does in REST")
                    Integer ifVersion) {
        keeper.delete(learners.current(), roadmap, present -> present.assertIs(ifVersion));
        return true;
    }
}
