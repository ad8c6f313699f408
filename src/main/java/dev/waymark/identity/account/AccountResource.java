package dev.waymark.identity.account;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.LearnerView;
import dev.waymark.identity.token.Role;
import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Members;
import dev.waymark.platform.problem.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path(V1 + "/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Identity")
@RunOnVirtualThread
class AccountResource {

    private final Accounts accounts;

    AccountResource(Accounts accounts) {
        this.accounts = accounts;
    }

    /** JSON may leave any of them out: they are checked once the attempt is counted, all at once. */
    @Schema(name = "Registration")
    record Registration(
            @Schema(description = "Email address to sign in with", examples = "ada@example.org", required = true)
            String email,

            @Schema(description = "8 to 256 characters, and not a commonly used password", required = true)
            String password,

            @Schema(description = "Name that others may see, 1 to 100 characters", examples = "Ada", required = true)
            String displayName) {}

    @Schema(name = "Roles")
    record Roles(
            @Schema(description = "The account's roles; LEARNER is always included", required = true)
            Set<Role> roles) {

        Roles {
            Members.require("roles", roles);
            if (roles.stream().anyMatch(Objects::isNull)) {
                throw InvalidInput.parameter("roles", "must not contain null");
            }
        }
    }

    @POST
    @PermitAll
    @PersonalContent
    @Operation(
            operationId = "register",
            summary = "Creates a built-in account; only where no outside issuer is configured")
    @APIResponseSchema(value = LearnerView.class, responseCode = "201", responseDescription = "The learner")
    @APIResponse(
            responseCode = "409",
            description = "There is already an account with this email address",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", ref = "AccountsElsewhere")
    public RestResponse<LearnerView> register(Registration wanted, HttpServerRequest request) {
        return RestResponse.ResponseBuilder.<LearnerView>created(URI.create(V1 + "/me"))
                .entity(accounts.register(wanted.email, wanted.password, wanted.displayName, ClientAddress.of(request)))
                .build();
    }

    @PUT
    @Path("{id}/roles")
    @RolesAllowed(Role.AN_ADMIN)
    @ResponseStatus(204)
    @Operation(
            operationId = "grantRoles",
            summary = "Sets an account's roles, which take effect with its next access token")
    @APIResponse(responseCode = "204", description = "Set")
    @APIResponse(
            responseCode = "409",
            description = "It is the last admin's account",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public void grant(
            @PathParam("id") @Parameter(description = "The learner's id", example = "Learner:12") String id,
            Roles wanted) {
        accounts.grant(id, wanted.roles);
    }
}
