package dev.waymark.curation.composing;

import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.platform.http.answers.PublishedContent;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Compositions in GraphQL. */
@GraphQLApi
@PublishedContent
@PermitAll
public class CompositionQueries {

    private final Compositions compositions;
    private final DoneByMe mine;

    CompositionQueries(Compositions compositions, DoneByMe mine) {
        this.compositions = compositions;
        this.mine = mine;
    }

    @Query("composition")
    @Description("A roadmap computed for what a learner wants, with a reason for each step")
    public Composition composition(
            @Description("What the learner wants to be good at: slugs of focus areas, 1 to 20")
                    List<@NonNull String> focus,
            @Nullable
                    @Description(
                            "The learner's current level; everything below it counts as known. Default FOUNDATIONAL")
                    Level level,
            @Nullable
                    @Description("Level that the learner wants to reach; anything beyond it is included only if"
                            + " something needs it. Default EXPERT")
                    Level targetLevel,
            @Nullable
                    @Description("What the learner knows, as in topics/docker, at most 1,000; also resources, projects"
                            + " and certifications. Former slugs are accepted. mine, which needs an access token,"
                            + " stands for everything that the calling learner has marked as DONE")
                    List<@NonNull String> known,
            @Nullable @Description("Hours available per week, 1 to 168; adds a schedule") Integer hoursPerWeek,
            @Nullable
                    @Description("The first day of the first week, as in 2026-01-31, in the years from 2000 to 2100;"
                            + " needs hoursPerWeek. Without it, weeks have no dates")
                    String startDate,
            @Nullable @Description("Total planned hours available, 1 to 100,000") Integer budgetHours,
            @Nullable @Description("Whether to include certifications; default true") Boolean certifications,
            @Nullable @Description("Whether to suggest only learning resources of cost FREE; default false")
                    Boolean free,
            @Nullable @Description("Types of learning resources to suggest; default all")
                    List<@NonNull ResourceType> resourceType,
            @Nullable
                    @Description(
                            "The language that learning resources must be in, as a BCP 47 tag; en also finds en-GB")
                    String language,
            @Nullable @Description("The number of the publication to compose from; default the current one")
                    Integer contentVersion) {
        return compositions.compose(mine.resolve(new CompositionInput(
                        focus,
                        level,
                        targetLevel,
                        known,
                        hoursPerWeek,
                        startDate,
                        budgetHours,
                        certifications,
                        free,
                        resourceType,
                        language,
                        contentVersion)
                .request()));
    }
}
