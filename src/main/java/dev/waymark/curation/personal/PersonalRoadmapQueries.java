package dev.waymark.curation.personal;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.curation.composing.CompositionInput;
import dev.waymark.identity.LearnerView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.graphql.ConnectionDescriptions;
import dev.waymark.platform.graphql.OncePerKey;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.RoadmapQueries.RoadmapConnection;
import dev.waymark.roadmap.RoadmapView;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** Personal roadmaps in GraphQL. For their owner, they are roadmaps like any other. */
@GraphQLApi
@Authenticated
public class PersonalRoadmapQueries {

    private final PersonalRoadmaps roadmaps;
    private final PersonalRoadmapReader reader;
    private final PersonalRoadmapWriter writer;
    private final Catalogue catalogue;
    private final Learners learners;

    PersonalRoadmapQueries(
            PersonalRoadmaps roadmaps,
            PersonalRoadmapReader reader,
            PersonalRoadmapWriter writer,
            Catalogue catalogue,
            Learners learners) {
        this.roadmaps = roadmaps;
        this.reader = reader;
        this.writer = writer;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Name("roadmaps")
    @Description("The learner's own roadmaps, in the order in which they were created")
    public RoadmapConnection roadmapsOfLearner(
            @Source LearnerView learner,
            @Nullable @Description(ConnectionDescriptions.FIRST) Integer first,
            @Nullable @Description(ConnectionDescriptions.AFTER) String after,
            @Nullable @Description(ConnectionDescriptions.LAST) Integer last,
            @Nullable @Description(ConnectionDescriptions.BEFORE) String before) {
        return new RoadmapConnection(
                roadmaps.list(learner.rowId(), PageRequest.ofConnection(first, after, last, before)));
    }

    @Name("roadmap")
    @Nullable
    @Description("One of the learner's own roadmaps; null if it does not exist")
    public RoadmapView roadmapOfLearner(
            @Source LearnerView learner, @Description("Id of the roadmap, used in place of a slug") String slug) {
        return roadmaps.find(learner.rowId(), slug).orElse(null);
    }

    @Name("myComposition")
    @Nullable
    @Description("What it was composed from; only for the calling learner's own roadmaps")
    public List<@Nullable KeptComposition> compositionOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.oneOrNull(sources, RoadmapView::rowId, ids -> reader.compositionsOf(learners.current(), ids));
    }

    @Name("focusAreas")
    @Description("What the learner wants to be good at, in the curators' order")
    public List<List<FocusAreaView>> focusAreasOfComposition(@Source List<KeptComposition> sources) {
        return Batch.all(sources, KeptComposition::focus, catalogue::focusAreasNamed);
    }

    @Mutation("keepComposition")
    @OncePerKey
    @Description("Keeps a composition as one of the learner's own roadmaps, which the learner follows from then on")
    public RoadmapView keepComposition(
            @Description("The parameters of the composition") CompositionInput composition,
            @Nullable
                    @Description("Title of the roadmap, at most 200 characters; by default named after its focus areas")
                    String title,
            @Nullable @Description("What it is for, at most 2,000 characters") String summary) {
        return writer.create(learners.current(), title, summary, composition);
    }

    @Mutation("updateRoadmap")
    @Description("Changes one of the learner's own roadmaps: what is given replaces what is there, in a new version")
    public RoadmapView updateRoadmap(
            @Description("Id of the roadmap, used in place of a slug") String roadmap,
            @Description("The changes") RoadmapEdit changes,
            @Nullable @Description("Proceed only if this is still its latest version; like If-Match in REST")
                    Integer ifVersion) {
        return writer.edit(learners.current(), roadmap, changes, present -> present.assertIs(ifVersion));
    }

    @Mutation("deleteRoadmap")
    @Description("Deletes one of the learner's own roadmaps with all its versions and the links that share it; what was"
            + " marked stays marked")
    public DeletedRoadmap deleteRoadmap(
            @Description("Id of the roadmap, used in place of a slug") String roadmap,
            @Nullable @Description("Proceed only if this is still its latest version; like If-Match in REST")
                    Integer ifVersion) {
        return writer.delete(learners.current(), roadmap, present -> present.assertIs(ifVersion));
    }
}
