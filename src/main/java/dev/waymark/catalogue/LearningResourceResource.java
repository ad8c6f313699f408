package dev.waymark.catalogue;

import static dev.waymark.platform.http.ApiPaths.V1;
import static dev.waymark.platform.paging.AnyOf.given;

import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.http.answers.Renamed;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import dev.waymark.platform.paging.SortBy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Operation(operationId = "listResources", summary = "Learning resources, ordered by slug or title")
    public Page<LearningResourceView> list(
            @QueryParam("type") @Parameter(description = ItemFilter.OF_TYPE) List<ResourceType> type,
            @QueryParam("topic") @Parameter(description = ItemFilter.TEACHING) List<String> topic,
            @QueryParam("focus") @Parameter(description = ItemFilter.IN_FOCUS_AREA) List<String> focus,
            @QueryParam("level") @Parameter(description = ItemFilter.OF_LEVEL) List<Level> level,
            @QueryParam("cost") @Parameter(description = ItemFilter.OF_COST) List<Cost> cost,
            @QueryParam("slug") @Parameter(description = ItemFilter.NAMED) List<String> slug,
            @QueryParam("q") @Parameter(description = ItemFilter.CONTAINING_UP_TO) @Nullable String q,
            @QueryParam("sort")
                    @Parameter(
                            description = SortBy.DESCRIPTION,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"slug", "title"},
                                            defaultValue = "slug"))
                    @Nullable
                    SortBy sort,
            @BeanParam PageParameters page) {
        return catalogue.resources(
                ItemFilter.ofResources(
                        given(type), given(topic), given(focus), given(level), given(cost), given(slug), q),
                sort,
                page.request(given(slug)));
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getResource", summary = "One learning resource, with the topics that it teaches")
    public LearningResourceDetails get(@PathParam("slug") @Parameter(description = Renamed.SLUG) String slug) {
        return details.resource(slug);
    }
}
