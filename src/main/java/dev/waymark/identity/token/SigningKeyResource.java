package dev.waymark.identity.token;

import static dev.waymark.platform.http.ApiPaths.V1;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
@RunOnVirtualThread
class SigningKeyResource {

    private final SigningKeys keys;

    SigningKeyResource(SigningKeys keys) {
        this.keys = keys;
    }

    @Schema(name = "JwkSet", description = "A JWK set (RFC 7517)")
    record JwkSet(
            @Schema(description = "The public keys, including the one that currently signs", required = true)
            List<Map<String, Object>> keys) {}

    @GET
    @Path(".well-known/jwks.json")
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "public, max-age=300")
    @Operation(
            operationId = "getJwks",
            summary = "The public keys of the built-in accounts' access tokens, as a JWK set (RFC 7517)")
    @APIResponseSchema(value = JwkSet.class, responseCode = "200", responseDescription = "The keys")
    @APIResponse(responseCode = "404", ref = "AccountsElsewhere")
    public JwkSet jwks() {
        return new JwkSet(keys.published());
    }

    @POST
    @Path(V1 + "/signing-keys")
    @RolesAllowed(Role.AN_ADMIN)
    @ResponseStatus(204)
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Creates a new key, which signs from now on; tokens signed with earlier keys stay valid")
    @APIResponse(responseCode = "204", description = "Created")
    @APIResponse(responseCode = "404", ref = "AccountsElsewhere")
    public void rotate() {
        keys.rotate();
    }
}
