package dev.waymark.export.pdf;

import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Labels;
import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.Tag;
import dev.waymark.platform.pdf.Typesetter;
import dev.waymark.platform.text.WebLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The learning resources of a step: type, title as a link, host and cost. */
final class PdfResources {

    private static final float TYPE = 58;
    private static final char NO_BREAK = '\u00A0';

    /** Wider than a space; a line may end after it. */
    private static final String GAP = "\u00A0 ";

    /** Keeps the parts of a line in order even if the title is written from right to left. */
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    /** Leaves out user names, "www." and ports. */
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
        var type = typesetter.line(TYPE, new Span(Labels.capitalized(link.type()), PdfStyle.META));
        var uri = WebLink.of(link.url());
        var title = link.displayTitle();
        var host = host(link.url());
        var lines = typesetter.lines(
                measure - TYPE,
                new Span(LEFT_TO_RIGHT_MARK, PdfStyle.LINK),
                new Span(title, uri == null ? PdfStyle.TEXT : PdfStyle.LINK, uri),
                new Span(
                        GAP
                                + (host.isEmpty() ? "" : host + NO_BREAK + "·" + NO_BREAK)
                                + Labels.cost(link.cost()).replace(' ', NO_BREAK),
                        PdfStyle.META));
        var rows = new ArrayList<>(PdfRow.texts(before, lines, left + TYPE, tag));
        rows.set(
                0,
                rows.getFirst()
                        .precededBy((page, top) -> page.text(type, left, PdfRow.baseline(PdfStyle.LINK, top), tag)));
        return rows;
    }

    /** Shown for readers on paper, who cannot follow the link. */
    static String host(@Nullable String address) {
        var host = HOST.matcher(Objects.requireNonNullElse(WebLink.of(address), ""));
        return host.lookingAt() ? host.group(1) : "";
    }
}
