package dev.waymark.curation.graph;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemReference;
import dev.waymark.catalogue.ItemView;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.http.answers.PublishedContent;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** In GraphQL, the items that references lead to. */
@GraphQLApi
@PermitAll
@PublishedContent
public class ReferenceQueries {

    /** A graph knows slugs, and one of an older content version may have one that nothing has any more. */
    public static final String ITEM = "The item, in its current wording; null if its slug is no longer known";

    private final Catalogue catalogue;

    ReferenceQueries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Name("item")
    @Nullable
    @Description(ITEM)
    public List<@Nullable ItemView> itemOfReference(@Source List<ItemReference> sources) {
        return Batch.oneOrNull(
                sources, reference -> new ItemName(reference.kind(), reference.slug()), catalogue::itemsNamed);
    }
}
