package dev.waymark.identity;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.token.IdentityConfig;
import dev.waymark.platform.http.BodyLimit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;

/** An archive is restored in one request, so it may be larger than other bodies. */
@ApplicationScoped
class ArchiveBodyLimit implements BodyLimit {

    private final IdentityConfig config;

    ArchiveBodyLimit(IdentityConfig config) {
        this.config = config;
    }

    @Override
    public String method() {
        return HttpMethod.PUT;
    }

    @Override
    public String path() {
        return V1 + "/me/archive";
    }

    @Override
    public int maxBytes() {
        return config.maxArchiveBytes();
    }
}
