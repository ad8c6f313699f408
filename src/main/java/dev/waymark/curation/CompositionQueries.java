package dev.waymark.curation;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.catalogue.TopicView;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Compositions and ways through the prerequisites in GraphQL. */
@GraphQLApi
@PermitAll
public class CompositionQueries {

    private final Compositions compositions;
    private final DoneByMe mine;
    private final TopicWays ways;
    private final Catalogue catalogue;

    CompositionQueries(Compositions compositions, DoneByMe mine, TopicWays ways, Catalogue catalogue) {
        this.compositions = compositions;
        this.mine = mine;
        this.ways = ways;
        this.catalogue = catalogue;
    }

    @Query("composition")
    @Description("A roadmap computed for what a learner wants, with a reason for each step")
    public Composition composition(
            @Description("What to be good at: slugs of focus areas, 1 to 20") List<@NonNull String> focus,
            @Nullable @Description("Where the learner is: what is below is taken for known. FOUNDATIONAL unless told")
                    Level level,
            @Nullable
                    @Description(
                            "Where the learner wants to get: what is beyond comes along only if something needs it."
                                    + " EXPERT unless told")
                    Level targetLevel,
            @Nullable
                    @Description("What the learner knows, at most 1,000, as in topics/docker; also resources, projects,"
                            + " certifications. Former slugs will do. mine, which needs an access token, is all that"
                            + " the learner who asks has marked as DONE")
                    List<@NonNull String> known,
            @Nullable @Description("How many hours there are in a week, 1 to 168; gives a schedule")
                    Integer hoursPerWeek,
            @Nullable
                    @Description(
                            "The first day of the first week, as in 2026-01-31, in the years from 2000 to 2100; needs hoursPerWeek."
                                    + " Weeks have no dates unless told")
                    String startDate,
            @Nullable @Description("How many planned hours there are for all, 1 to 100,000") Integer budgetHours,
            @Nullable @Description("Whether exams are wanted; true unless told") Boolean certifications,
            @Nullable @Description("Whether only learning resources of cost FREE are wanted; false unless told")
                    Boolean free,
            @Nullable @Description("Which types of learning resources are wanted; all unless told")
                    List<@NonNull ResourceType> resourceType,
            @Nullable @Description("The language that learning resources must be in, by BCP 47; en finds en-GB, too")
                    String language,
            @Nullable @Description("The number of the publication to compose from; the current one unless told")
                    Integer contentVersion) {
        return compositions.compose(mine.takenInto(new CompositionRequest(
                focus,
                level,
                targetLevel,
                requireNonNullElse(known, List.of()),
                List.of(),
                hoursPerWeek,
                startDate,
                budgetHours,
                certifications,
                free,
                requireNonNullElse(resourceType, List.of()),
                language,
                contentVersion,
                List.of())));
    }

    @Name("item")
    @Description("What is placed here, in today's wording; null if its name is not known any more")
    public List<@Nullable ItemView> itemOfStep(@Source List<CompositionStep> sources) {
        var names = sources.stream().map(CompositionQueries::name).collect(Collectors.toSet());
        var items = catalogue.itemsNamed(names);
        return sources.stream()
                .<@Nullable ItemView>map(step -> items.get(name(step)))
                .toList();
    }

    @Name("prerequisiteGraph")
    @Description("What it stands on, near and far; null if it left the catalogue")
    public List<@Nullable PrerequisiteGraph> prerequisiteGraphOfTopic(
            @Source List<TopicView> sources,
            @Nullable @Description("How many steps to go from the topic, 1 to 100; all unless told") Integer depth) {
        var graphs = ways.prerequisites(slugs(sources), depth);
        return sources.stream()
                .<@Nullable PrerequisiteGraph>map(topic -> graphs.get(topic.slug()))
                .toList();
    }

    @Name("path")
    @Description("The way to it from what a learner knows; null if it left the catalogue")
    public List<@Nullable TopicPath> pathToTopic(
            @Source List<TopicView> sources,
            @Nullable
                    @Description(
                            "What the learner knows, at most 1,000, as in topics/docker; nothing unless told. mine,"
                                    + " which needs an access token, is all that the learner who asks has marked as DONE")
                    List<@NonNull String> known) {
        var paths = ways.paths(slugs(sources), requireNonNullElse(known, List.of()));
        return sources.stream()
                .<@Nullable TopicPath>map(topic -> paths.get(topic.slug()))
                .toList();
    }

    private static List<String> slugs(List<TopicView> topics) {
        return topics.stream().map(TopicView::slug).toList();
    }

    private static ItemName name(CompositionStep step) {
        return new ItemName(step.kind(), step.slug());
    }
}
