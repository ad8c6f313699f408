package dev.waymark.platform.json;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** For the tests alone: takes a body as strictly as every endpoint does, and gives it back. */
@Path("/test/echo")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EchoResource {

    enum Colour {
        RED,
        GREEN
    }

    record Entry(@Nullable String name, int size) {}

    record Echo(
            @Nullable String text,
            int number,
            @Nullable Colour colour,
            @Nullable List<Entry> entries) {}

    @POST
    @Operation(hidden = true)
    public Echo echo(Echo body) {
        return body;
    }
}
