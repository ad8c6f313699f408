package dev.waymark.identity;

import dev.waymark.platform.http.ClientAddress;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

/** Identity in GraphQL: the same accounts, sessions and learner as in REST. */
@GraphQLApi
public class IdentityQueries {

    private final Learners learners;
    private final Accounts accounts;
    private final SignIn signIn;
    private final CurrentVertxRequest request;

    IdentityQueries(Learners learners, Accounts accounts, SignIn signIn, CurrentVertxRequest request) {
        this.learners = learners;
        this.accounts = accounts;
        this.signIn = signIn;
        this.request = request;
    }

    @Query("me")
    @Nullable
    @Authenticated
    @Description("The learner who asks, made at first sight")
    public LearnerView me() {
        return learners.me();
    }

    @Mutation("updateMe")
    @Authenticated
    @Description("Changes name, time zone or language; what is left out stays as it is")
    public LearnerView updateMe(
            @Nullable @Description("1 to 100 characters") String displayName,
            @Nullable @Description("A name of the IANA time zone database") String timeZone,
            @Nullable @Description("A BCP 47 language tag") String language) {
        return learners.describe(profile -> profile.with(displayName, timeZone, language), present -> {});
    }

    @Mutation("register")
    @PermitAll
    @Description("Opens an account, where no outside issuer keeps them")
    public LearnerView register(
            @Description("What to sign in with") String email,
            @Description("8 to 256 characters, none that everybody tries first") String password,
            @Description("1 to 100 characters") String displayName) {
        return accounts.register(email, password, displayName, address());
    }

    @Mutation("signIn")
    @PermitAll
    @Description("Starts a session")
    public TokensView signIn(
            @Description("The account's address") String email, @Description("Its password") String password) {
        return signIn.signIn(email, password, address());
    }

    @Mutation("refresh")
    @PermitAll
    @Description("Goes on with a session")
    public TokensView refresh(@Description("As the last answer gave it") String refreshToken) {
        return signIn.refresh(refreshToken);
    }

    @Mutation("signOut")
    @Authenticated
    @Description("Ends the session of the access token, which lives out its minutes; always true")
    public boolean signOut() {
        signIn.signOut();
        return true;
    }

    @Mutation("changePassword")
    @Authenticated
    @Description("Changes the password, and signs out every other device; always true")
    public boolean changePassword(
            @Description("The one that is valid now") String currentPassword,
            @Description("8 to 256 characters, none that everybody tries first") String newPassword) {
        accounts.changePassword(currentPassword, newPassword, address());
        return true;
    }

    @Mutation("deleteMe")
    @Authenticated
    @Description("Deletes the learner and all that is theirs, for good; always true")
    public boolean deleteMe() {
        learners.deleteMe();
        return true;
    }

    private String address() {
        return ClientAddress.of(request.getCurrent().request());
    }
}
