package dev.waymark.identity.account;

import dev.waymark.identity.LearnerView;
import dev.waymark.platform.http.ClientAddress;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;

/** Built-in accounts and their sessions in GraphQL. */
@GraphQLApi
public class AccountQueries {

    private final Accounts accounts;
    private final SignIn signIn;
    private final CurrentVertxRequest request;

    AccountQueries(Accounts accounts, SignIn signIn, CurrentVertxRequest request) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.request = request;
    }

    @Mutation("register")
    @PermitAll
    @Description("Creates a built-in account; only where no outside issuer is configured")
    public LearnerView register(
            @Description("Email address to sign in with") String email,
            @Description("8 to 256 characters, and not a commonly used password") String password,
            @Description("Name that others may see, 1 to 100 characters") String displayName) {
        return accounts.register(email, password, displayName, address());
    }

    @Mutation("signIn")
    @PermitAll
    @Description("Signs in, which starts a session")
    public TokensView signIn(
            @Description("Email address of the account") String email,
            @Description("Password of the account") String password) {
        return signIn.signIn(email, password, address());
    }

    @Mutation("refresh")
    @PermitAll
    @Description("Refreshes a session")
    public TokensView refresh(@Description("Refresh token from the previous response") String refreshToken) {
        return signIn.refresh(refreshToken);
    }

    @Mutation("signOut")
    @Authenticated
    @Description("Ends the session of the access token; the access token itself stays valid until it"
            + " expires. Always true")
    public boolean signOut() {
        signIn.signOut();
        return true;
    }

    @Mutation("changePassword")
    @Authenticated
    @Description("Changes the password and signs out all other devices; always true")
    public boolean changePassword(
            @Description("The current password") String currentPassword,
            @Description("8 to 256 characters, and not a commonly used password") String newPassword) {
        accounts.changePassword(currentPassword, newPassword, address());
        return true;
    }

    private String address() {
        return ClientAddress.of(request.getCurrent().request());
    }
}
