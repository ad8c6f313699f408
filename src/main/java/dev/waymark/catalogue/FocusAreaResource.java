package dev.waymark.catalogue;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(V1 + "/focus-areas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
@PublishedContent
@RunOnVirtualThread
@PermitAll
class FocusAreaResource {

    private final Catalogue catalogue;
    private final DetailsReader details;

    FocusAreaResource(Catalogue catalogue, DetailsReader details) {
        this.catalogue = catalogue;
        this.details = details;
    }

    @GET
    @Operation(operationId = "listFocusAreas", summary = "The focus areas, in the curators' order")
    public Page<FocusAreaView> list(@BeanParam PageParameters page) {
        return catalogue.focusAreas(page.request());
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getFocusArea", summary = "One focus area, with its topics")
    public FocusAreaDetails get(@PathParam("slug") @Parameter(description = "Slug") String slug) {
        return details.focusArea(slug);
    }
}
