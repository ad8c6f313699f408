package dev.waymark.catalogue;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.http.answers.Renamed;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(V1 + "/topics")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@PublishedContent
@RunOnVirtualThread
@PermitAll
class TopicResource {

    private final Catalogue catalogue;
    private final DetailsReader details;

    TopicResource(Catalogue catalogue, DetailsReader details) {
        this.catalogue = catalogue;
        this.details = details;
    }

    @GET
    @Operation(operationId = "listTopics", summary = "Topics, ordered by slug")
    public Page<TopicView> list(
            @QueryParam("category") @Parameter(description = "Only topics of this category, given by slug") @Nullable
                    String category,
            @QueryParam("level") @Parameter(description = ItemFilter.OF_LEVEL) @Nullable Level level,
            @QueryParam("focus") @Parameter(description = ItemFilter.IN_FOCUS_AREA) @Nullable String focus,
            @QueryParam("q") @Parameter(description = ItemFilter.CONTAINING_UP_TO) @Nullable String q,
            @BeanParam PageParameters page) {
        return catalogue.topics(ItemFilter.ofTopics(category, level, focus, q), page.request());
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getTopic", summary = "One topic, with its resources, prerequisites and sub-topics")
    public TopicDetails get(@PathParam("slug") @Parameter(description = Renamed.SLUG) String slug) {
        return details.topic(slug);
    }
}
