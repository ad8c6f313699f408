package dev.waymark.identity.account;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.problem.Mistakes;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The password of a built-in account; without one, an outside issuer keeps it. */
@Path(V1 + "/me/password")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class PasswordResource {

    private final Accounts accounts;

    PasswordResource(Accounts accounts) {
        this.accounts = accounts;
    }

    @Schema(name = "PasswordChange")
    record PasswordChange(
            @Schema(description = "The current password", required = true)
            String currentPassword,

            @Schema(description = "8 to 256 characters, and not a commonly used password", required = true)
            String newPassword) {

        PasswordChange {
            if (currentPassword == null || newPassword == null) {
                var mistakes = new Mistakes();
                mistakes.require("currentPassword", currentPassword);
                Passwords.check("newPassword", newPassword, null, mistakes);
                mistakes.check();
            }
        }
    }

    @PUT
    @ResponseStatus(204)
    @Operation(operationId = "changePassword", summary = "Changes the password and signs out all other devices")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "404", ref = "AccountsElsewhere")
    public void changePassword(PasswordChange change, HttpServerRequest request) {
        accounts.changePassword(change.currentPassword, change.newPassword, ClientAddress.of(request));
    }
}
