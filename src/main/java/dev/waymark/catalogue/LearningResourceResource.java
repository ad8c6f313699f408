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

@Path(V1 + "/resources")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@PublishedContent
@RunOnVirtualThread
@PermitAll
class LearningResourceResource {

    private final Catalogue catalogue;
    private final DetailsReader details;

    LearningResourceResource(Catalogue catalogue, DetailsReader details) {
        this.catalogue = catalogue;
        this.details = details;
    }

    @GET
    @Operation(operationId = "listResources", summary = "Learning resources, ordered by slug")
    public Page<LearningResourceView> list(
            @QueryParam("type") @Parameter(description = "Only resources of this type") @Nullable ResourceType type,
            @QueryParam("topic")
                    @Parameter(description = "Only resources that teach this topic, given by slug")
                    @Nullable
                    String topic,
            @QueryParam("focus") @Parameter(description = ItemFilter.IN_FOCUS_AREA) @Nullable String focus,
            @QueryParam("level") @Parameter(description = ItemFilter.OF_LEVEL) @Nullable Level level,
            @QueryParam("cost") @Parameter(description = "Only resources of this cost") @Nullable Cost cost,
            @QueryParam("q") @Parameter(description = ItemFilter.CONTAINING_UP_TO) @Nullable String q,
            @BeanParam PageParameters page) {
        return catalogue.resources(ItemFilter.ofResources(type, topic, focus, level, cost, q), page.request());
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getResource", summary = "One learning resource, with the topics that it teaches")
    public LearningResourceDetails get(@PathParam("slug") @Parameter(description = Renamed.SLUG) String slug) {
        return details.resource(slug);
    }
}
