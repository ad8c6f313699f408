package dev.waymark.identity.account;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Tokens")
@Description("The tokens of a session")
@Schema(name = "Tokens")
public record TokensView(
        @Description("Token to send in the Authorization header, after the word Bearer")
        @Schema(examples = "eyJhbGciOiJFUzI1NiIsInR5cCI6ImF0K2p3dCJ9.…")
        String accessToken,

        @Description("Always Bearer") @Schema(examples = "Bearer")
        String tokenType,

        @Description("Number of seconds for which the access token is valid") @Schema(examples = "300")
        int expiresIn,

        @Description("Token to refresh the session with, once. For some seconds, a second use gives the same next"
                + " token again; after that, it ends the session")
        @Schema(examples = "3q2-7w…")
        String refreshToken) {}
