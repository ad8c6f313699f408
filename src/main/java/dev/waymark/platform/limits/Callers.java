package dev.waymark.platform.limits;

import dev.waymark.platform.http.ClientAddress;
import dev.waymark.platform.limits.TokenSubjects.Holder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Identifies the caller of a request by an accepted token, or else by the address. */
@ApplicationScoped
class Callers {

    private static final String SCHEME = "Bearer ";

    /** Whose uses are counted together. */
    enum Kind {

        /** An address from which requests come without an accepted token. */
        ANONYMOUS,

        /** The holder of a token. */
        HOLDER,

        /** All holders of tokens at an address. */
        ADDRESS
    }

    record Caller(String name, Kind kind) {}

    private final TokenSubjects subjects;

    Callers(TokenSubjects subjects) {
        this.subjects = subjects;
    }

    /** The caller without blocking; empty if the token has to be verified first. */
    Optional<Caller> known(HttpServerRequest request) {
        var token = token(request);
        return token == null
                ? Optional.of(anonymous(request))
                : subjects.known(token).map(holder -> caller(holder, request));
    }

    /** May block. */
    Caller of(HttpServerRequest request) {
        var token = token(request);
        return token == null ? anonymous(request) : caller(subjects.find(token), request);
    }

    private static Caller caller(Holder holder, HttpServerRequest request) {
        return holder.subject() == null ? anonymous(request) : new Caller(holder.subject(), Kind.HOLDER);
    }

    static Caller anonymous(HttpServerRequest request) {
        return new Caller(ClientAddress.of(request), Kind.ANONYMOUS);
    }

    static Caller address(HttpServerRequest request) {
        return new Caller(ClientAddress.of(request), Kind.ADDRESS);
    }

    private static @Nullable String token(HttpServerRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
