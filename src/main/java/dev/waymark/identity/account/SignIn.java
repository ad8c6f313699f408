package dev.waymark.identity.account;

import dev.waymark.identity.Learners;
import dev.waymark.identity.account.Sessions.Session;
import dev.waymark.identity.token.AccessTokens;
import dev.waymark.identity.token.IdentityConfig;
import dev.waymark.identity.token.TrustedIssuer;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Starts, continues and ends the sessions of built-in accounts. No transaction is open while a password is checked. */
@ApplicationScoped
class SignIn {

    private final TrustedIssuer issuer;
    private final Passwords passwords;
    private final Sessions sessions;
    private final AccessTokens accessTokens;
    private final Learners learners;
    private final SignInLimits limits;
    private final IdentityConfig config;

    SignIn(
            TrustedIssuer issuer,
            Passwords passwords,
            Sessions sessions,
            AccessTokens accessTokens,
            Learners learners,
            SignInLimits limits,
            IdentityConfig config) {
        this.issuer = issuer;
        this.passwords = passwords;
        this.sessions = sessions;
        this.accessTokens = accessTokens;
        this.learners = learners;
        this.limits = limits;
        this.config = config;
    }

    /**
     * @param address the client's address
     * @throws InvalidCredentials in the same time and words whether or not there is such an account
     */
    TokensView signIn(String email, String password, String address) {
        issuer.assertBuiltIn();
        limits.beforeTry(email, address);
        var found = QuarkusTransaction.requiringNew().call(() -> Account.withEmail(email));
        var hash = found.map(account -> account.passwordHash).orElse(null);
        if (!passwords.matches(password, hash)) {
            limits.afterWrongTry(email, address);
            throw new InvalidCredentials();
        }
        var signer = accessTokens.signer();
        return found.flatMap(account -> sessions.start(account.learnerId, account.passwordHash))
                .map(session -> tokens(signer, session))
                .orElseThrow(InvalidCredentials::new);
    }

    TokensView refresh(String refreshToken) {
        issuer.assertBuiltIn();
        // Fetched before the token is used up: a retry after a failure may come too late to be forgiven.
        var signer = accessTokens.signer();
        return RefreshToken.parse(refreshToken)
                .flatMap(sessions::refresh)
                .map(session -> tokens(signer, session))
                .orElseThrow(InvalidRefreshToken::new);
    }

    /** Ends the session of the access token, which itself stays valid until it expires. */
    void signOut() {
        issuer.assertBuiltIn();
        var session = learners.token().session();
        if (session != null) {
            sessions.end(learners.current(), session);
        }
    }

    private TokensView tokens(AccessTokens.Signer signer, Session session) {
        var token = session.token();
        return new TokensView(
                signer.issue(session.subject(), session.roles(), token.session()),
                "Bearer",
                Math.toIntExact(config.accessTokenLifetime().toSeconds()),
                token.toString());
    }

    /** The address or the password is wrong; the message does not say which. */
    static final class InvalidCredentials extends ProblemException {

        InvalidCredentials() {
            super(401, "Invalid credentials", "The e-mail address or the password is wrong.");
        }
    }

    /** The refresh token is unknown, expired, signed out or used before; a late second use ends the session. */
    static final class InvalidRefreshToken extends ProblemException {

        InvalidRefreshToken() {
            super(401, "Invalid refresh token", "The refresh token is not valid, or no longer valid; sign in again.");
        }
    }
}
