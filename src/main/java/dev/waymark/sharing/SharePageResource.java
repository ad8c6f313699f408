package dev.waymark.sharing;

import dev.waymark.platform.http.answers.PersonalContent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of shares. They are for people, and no part of the API. */
@Path(ShareLinks.PAGES)
@PermitAll
@PersonalContent
@SharedByLink
@RunOnVirtualThread
class SharePageResource {

    private final SharePages pages;

    SharePageResource(SharePages pages) {
        this.pages = pages;
    }

    @GET
    @Path("{token}")
    @Operation(hidden = true)
    public Response show(@PathParam("token") String token) {
        return pages.of(token);
    }
}
