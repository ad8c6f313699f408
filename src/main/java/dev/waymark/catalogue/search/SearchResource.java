package dev.waymark.catalogue.search;

import static dev.waymark.platform.http.ApiPaths.V1;
import static dev.waymark.platform.paging.AnyOf.given;

import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

@Path(V1 + "/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
@PublishedContent
@RunOnVirtualThread
@PermitAll
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "search", summary = "Items and roadmaps that match a text, best match first")
    public Page<SearchHit> search(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words or their beginnings, in any case, with or without accents; typing errors are"
                                            + " forgiven",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, minLength = 1, maxLength = 200))
                    @Nullable
                    String q,
            @QueryParam("kind") @Parameter(description = SearchFilter.OF_KIND) List<SearchKind> kind,
            @BeanParam PageParameters page) {
        return search.find(SearchFilter.of(q, given(kind)), page.request());
    }
}
