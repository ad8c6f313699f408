package dev.waymark.sharing;

import dev.waymark.platform.http.ApiPaths;
import dev.waymark.platform.http.PublicAddress;
import dev.waymark.platform.http.SecretAddress;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The public addresses of shares. They contain the token, so they are kept out of traces. */
@Startup
@ApplicationScoped
class ShareLinks implements SecretAddress {

    static final String COLLECTION = ApiPaths.V1 + "/shares";
    static final String PAGES = "/shares";

    static final String EXAMPLE_TOKEN = "dGhpcyBpcyBub3QgYSB0b2tlbiwgaXQgaXMgMzYgYnl0ZXMu";
    static final String EXAMPLE = COLLECTION + "/" + EXAMPLE_TOKEN;
    static final String EXAMPLE_PAGE = PAGES + "/" + EXAMPLE_TOKEN;

    private final PublicAddress address;
    private final PageAddress page;

    ShareLinks(PublicAddress address, SharingConfig config) {
        this.address = address;
        this.page = config.page()
                .map(PageAddress::configured)
                .orElseGet(() -> new PageAddress(address.of(PAGES + "/" + PageAddress.TOKEN)));
    }

    /** The page that shows a share to people: a frontend's if one is configured, or else our own. */
    String page(String token) {
        return page.of(token);
    }

    /** Where programs read a share, with its files below. */
    String api(String token) {
        return address.of(COLLECTION + "/" + token);
    }

    @Override
    public List<String> prefixes() {
        return List.of(COLLECTION + "/", PAGES + "/");
    }
}
