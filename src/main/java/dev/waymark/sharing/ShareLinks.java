package dev.waymark.sharing;

import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.PublicAddress;
import dev.waymark.platform.http.SecretAddress;
import jakarta.enterprise.context.ApplicationScoped;

/** Where shares are open to everybody who has the token; it is kept out of traces. */
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
