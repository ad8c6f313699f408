package dev.waymark.platform.versioning;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.problem.NotFound;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation that was given up, in the one configuration that tests it. */
@Path(V1 + "/old-topics")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@PublishedContent
@IfBuildProperty(name = "test.old-operations", stringValue = "true")
class OldTopicsResource {

    @GET
    @Path("{slug}")
    @DeprecatedOperation(since = "2026-03-01", sunset = "2027-03-01", successor = V1 + "/topics")
    @Operation(operationId = "getOldTopic", summary = "A topic, as it once was")
    public Map<String, String> get(@PathParam("slug") String slug) {
        if (slug.equals("nowhere")) {
            throw new NotFound("There is no topic of this name.");
        }
        return Map.of("slug", slug);
    }

    @GET
    @Operation(operationId = "listOldTopics", summary = "What is beside it")
    public Map<String, String> list() {
        return Map.of();
    }
}
