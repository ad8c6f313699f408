package dev.waymark.curation.composing;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.answers.PublishedContent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path(V1 + "/compositions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Compositions")
@PublishedContent
@RunOnVirtualThread
@PermitAll
class CompositionResource {

    private final Compositions compositions;
    private final DoneByMe mine;

    CompositionResource(Compositions compositions, DoneByMe mine) {
        this.compositions = compositions;
        this.mine = mine;
    }

    @GET
    @Operation(
            operationId = "compose",
            summary = "A roadmap computed for what a learner wants, with a reason for each step")
    public Composition get(@BeanParam CompositionParameters parameters) {
        return compositions.compose(mine.resolve(parameters.request()));
    }
}
