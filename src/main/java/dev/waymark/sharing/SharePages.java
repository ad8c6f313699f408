package dev.waymark.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.platform.html.Html;
import dev.waymark.platform.http.answers.FileAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shares as pages. */
@ApplicationScoped
class SharePages {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String POLICY = "Content-Security-Policy";

    private final Shares shares;
    private final Catalogue catalogue;

    SharePages(Shares shares, Catalogue catalogue) {
        this.shares = shares;
        this.catalogue = catalogue;
    }

    /** The page of a share; one that says so, with 404, if the link does not exist or was revoked. */
    Response of(String token) {
        return shares.open(token)
                .map(shared -> new SharePage(shared, titles(shared.focusAreas())).html())
                .map(SharePages::found)
                .orElseGet(SharePages::missing);
    }

    private List<String> titles(List<String> focusAreas) {
        var named = catalogue.focusAreasNamed(focusAreas);
        return focusAreas.stream()
                .map(named::get)
                .filter(Objects::nonNull)
                .map(area -> area.title())
                .toList();
    }

    private static Response found(Html page) {
        return Response.ok(new FileAnswer(page.text().getBytes(UTF_8), HTML, Map.of(POLICY, PageFrame.POLICY)))
                .build();
    }

    private static Response missing() {
        return Response.status(404)
                .type(HTML)
                .header(POLICY, PageFrame.POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(PageFrame.missing().text())
                .build();
    }
}
