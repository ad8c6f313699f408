package dev.waymark.identity.account;

import static dev.waymark.platform.http.ApiPaths.V1;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.problem.Members;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

@Path(V1 + "/tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
@RunOnVirtualThread
class TokenResource {

    private final SignIn signIn;

    TokenResource(SignIn signIn) {
        this.signIn = signIn;
    }

    enum GrantType {
        @JsonProperty("password")
        PASSWORD,

        @JsonProperty("refresh")
        REFRESH
    }

    @Schema(name = "TokenRequest")
    record TokenRequest(
            @Schema(
                    description =
                            "password signs in with email and password; refresh continues a session with refreshToken",
                    enumeration = {"password", "refresh"},
                    required = true)
            GrantType grantType,

            @Schema(description = "Only with the grant type password", examples = "ada@example.org") @Nullable
            String email,

            @Schema(description = "Only with the grant type password") @Nullable
            String password,

            @Schema(description = "Only with the grant type refresh: the refresh token from the previous response")
            @Nullable
            String refreshToken) {

        TokenRequest {
            Members.require("grantType", grantType);
            var mistakes = new Mistakes();
            switch (grantType) {
                case PASSWORD -> {
                    mistakes.require("email", email);
                    mistakes.require("password", password);
                    refuse("refreshToken", refreshToken, mistakes);
                }
                case REFRESH -> {
                    mistakes.require("refreshToken", refreshToken);
                    refuse("email", email, mistakes);
                    refuse("password", password, mistakes);
                }
            }
            mistakes.check();
        }

        private static void refuse(String name, @Nullable String value, Mistakes mistakes) {
            if (value != null) {
                mistakes.add(name, "goes with another grant type");
            }
        }
    }

    @POST
    @PermitAll
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "createTokens", summary = "Signs in, or refreshes a session")
    @APIResponseSchema(
            value = TokensView.class,
            responseCode = "200",
            responseDescription = "The session's next tokens")
    @APIResponse(
            responseCode = "401",
            description = "A wrong password, an unknown account, or a refresh token that is no longer valid",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", ref = "AccountsElsewhere")
    public TokensView create(TokenRequest wanted, HttpServerRequest request) {
        return wanted.refreshToken != null
                ? signIn.refresh(wanted.refreshToken)
                : signIn.signIn(
                        String.valueOf(wanted.email), String.valueOf(wanted.password), ClientAddress.of(request));
    }

    @DELETE
    @Path("current")
    @Authenticated
    @ResponseStatus(204)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "signOut",
            summary = "Ends the session of the access token; the access token itself stays valid until it expires")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "404", ref = "AccountsElsewhere")
    public void signOut() {
        signIn.signOut();
    }
}
