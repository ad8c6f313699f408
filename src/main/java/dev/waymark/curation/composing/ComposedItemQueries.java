package dev.waymark.curation.composing;

import static dev.waymark.curation.graph.ReferenceQueries.ITEM;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.LearningResourceView;
import dev.waymark.curation.composing.Schedule.Work;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.http.answers.PublishedContent;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/**
 * In GraphQL, what leads from a composition to the things themselves. A composition is computed from a content version,
 * so it names them by slug.
 */
@GraphQLApi
@PermitAll
@PublishedContent
public class ComposedItemQueries {

    private final Catalogue catalogue;

    ComposedItemQueries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Name("focusAreas")
    @Description("What the learner wants to be good at, in the curators' order")
    public List<List<FocusAreaView>> focusAreasOfComposition(@Source List<Composition> sources) {
        return Batch.all(sources, Composition::focusAreas, catalogue::focusAreasNamed);
    }

    @Name("item")
    @Nullable
    @Description(ITEM)
    public List<@Nullable ItemView> itemOfStep(@Source List<CompositionStep> sources) {
        return items(sources, step -> new ItemName(step.kind(), step.slug()));
    }

    @Name("item")
    @Nullable
    @Description(ITEM)
    public List<@Nullable ItemView> itemOfLeftOut(@Source List<LeftOut> sources) {
        return items(sources, item -> new ItemName(item.kind(), item.slug()));
    }

    @Name("item")
    @Nullable
    @Description(ITEM)
    public List<@Nullable ItemView> itemOfScheduledStep(@Source List<Work> sources) {
        return items(sources, work -> new ItemName(work.kind(), work.slug()));
    }

    private <S> List<@Nullable ItemView> items(List<S> sources, Function<S, ItemName> name) {
        return Batch.oneOrNull(sources, name, catalogue::itemsNamed);
    }

    @Name("resource")
    @Nullable
    @Description("The learning resource, in its current wording; null if its slug is no longer known")
    public List<@Nullable LearningResourceView> resourceOfSuggestion(@Source List<SuggestedResource> sources) {
        return items(sources, resource -> new ItemName(ItemKind.RESOURCE, resource.slug())).stream()
                .<@Nullable LearningResourceView>map(LearningResourceView.class::cast)
                .toList();
    }
}
