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
    @Operation(operationId = "listTopics", summary = "Topics, ordered by slug or title")
    public Page<TopicView> list(
            @QueryParam("category") @Parameter(description = ItemFilter.IN_CATEGORY) List<String> category,
            @QueryParam("level") @Parameter(description = ItemFilter.OF_LEVEL) List<Level> level,
            @QueryParam("focus") @Parameter(description = ItemFilter.IN_FOCUS_AREA) List<String> focus,
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
        return catalogue.topics(
                ItemFilter.ofTopics(given(category), given(level), given(focus), given(slug), q),
                sort,
                page.request(given(slug)));
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getTopic", summary = "One topic, with its resources, prerequisites and sub-topics")
    public TopicDetails get(@PathParam("slug") @Parameter(description = Renamed.SLUG) String slug) {
        return details.topic(slug);
    }
}
