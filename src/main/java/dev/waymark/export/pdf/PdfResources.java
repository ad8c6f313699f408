package dev.waymark.export.pdf;

import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.platform.text.WebLink;
import dev.waymark.export.checklist.Wording;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a step is learned from: of what type, its title as a link, where it is and what it costs. */
final class PdfResources {

    private static final float TYPE = 58;
    private static final char NO_BREAK = '\u00A0';

    /** Behind a user's name, without "www", before a port. */
    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:[^/?#]*@)?(?:www\\.)?([^/?#:]+)");

    private final Typesetter typesetter;
    private final float left;
    private final float measure;

    PdfResources(Typesetter typesetter, float left, float measure) {
        this.typesetter = typesetter;
        this.left = left;
        this.measure = measure;
    }

    List<PdfRow> rows(List<Link> links, Tag body) {
        if (links.isEmpty()) {
            return List.of();
        }
        var list = body.add("L");
        var rows = new ArrayList<PdfRow>();
        for (var link : links) {
            rows.addAll(rows(link, rows.isEmpty() ? 3.5f : 0, list.add("LI").add("LBody")));
        }
        return rows;
    }

    private List<PdfRow> rows(Link link, float before, Tag tag) {
        var type = typesetter.line(TYPE, new Span(Wording.capital(link.type()), PdfStyle.META));
        var uri = WebLink.of(link.url());
        var title = link.displayTitle();
        var host = host(link.url());
        var lines = typesetter.lines(
                measure - TYPE,
                PdfText.leftToRight(PdfStyle.LINK),
                new Span(title, uri == null ? PdfStyle.TEXT : PdfStyle.LINK, uri),
                new Span(
                        PdfText.GAP
                                + (host.isEmpty() ? "" : host + NO_BREAK + "·" + NO_BREAK)
                                + Wording.cost(link.cost()).replace(' ', NO_BREAK),
                        PdfStyle.META));
        var rows = new ArrayList<>(PdfRow.texts(before, lines, left + TYPE, tag));
        rows.set(
                0,
                rows.getFirst().after((page, top) -> page.text(type, left, PdfRow.baseline(PdfStyle.LINK, top), tag)));
        return rows;
    }

    /** For those who read on paper. */
    static String host(@Nullable String address) {
        var host = HOST.matcher(Objects.requireNonNullElse(WebLink.of(address), ""));
        return host.lookingAt() ? host.group(1) : "";
    }
}
