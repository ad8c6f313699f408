package dev.waymark.sharing;

import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.PublicAddress;
import dev.waymark.platform.http.SecretAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** The public addresses of shares. They contain the token, so they are kept out of traces. */
@ApplicationScoped
class ShareLinks implements SecretAddress {

    static final String COLLECTION = ApiPaths.V1 + "/shares";

    static final String EXAMPLE_TOKEN = "dGhpcyBpcyBub3QgYSB0b2tlbiwgaXQgaXMgMzYgYnl0ZXMu";
    static final String EXAMPLE = COLLECTION + "/" + EXAMPLE_TOKEN;

    private final PublicAddress address;

    ShareLinks(PublicAddress address) {
        this.address = address;
    }

    String of(String token) {
        return address.of(COLLECTION + "/" + token);
    }

    @Override
    public String prefix() {
        return COLLECTION + "/";
    }
}
