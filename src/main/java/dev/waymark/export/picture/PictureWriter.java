package dev.waymark.export.picture;

import static java.util.stream.Collectors.joining;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.Labels;
import dev.waymark.export.checklist.Titles;
import dev.waymark.export.picture.PictureLayout.Band;
import dev.waymark.export.picture.PictureLayout.Node;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Writes a picture: bands for stages, nodes for steps, curves for dependencies. It contains no scripts or fonts. */
public final class PictureWriter implements ChecklistWriter {

    /** With more nodes, a picture would be too long to take in. */
    static final int MAX_NODES = 400;

    private static final double LINE = (PictureLayout.NODE_WIDTH - 44) / 13.0;

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var counts = checklist.counts();
        var head = new PictureHead(checklist, counts, options.theme());
        if (counts.total() > MAX_NODES || checklist.sections().size() > MAX_NODES) {
            new PictureOverview(checklist, head).write(out);
        } else {
            nodes(checklist, head, out);
        }
    }

    private static void nodes(Checklist checklist, PictureHead head, OutputStream out) throws IOException {
        var layout = new PictureLayout(checklist, head.bottom());
        try (var svg = head.open(out, layout.bottom() + PictureLegend.HEIGHT)) {
            PictureLegend.shapes(svg);
            head.write(svg);
            for (var band : layout.bands()) {
                PictureBand.ground(band.y(), band.height(), svg);
            }
            var curves = new PictureCurves(layout);
            svg.begin("path", "class", "e", "d", curves.lines(), "aria-hidden", "true")
                    .end();
            var titles = new Titles(checklist);
            int number = 0;
            for (var band : layout.bands()) {
                band(++number, band, checklist.withProgress(), titles, svg);
            }
            svg.begin("path", "class", "dot", "d", curves.dots(), "aria-hidden", "true")
                    .end();
            PictureLegend.write(checklist, layout.bottom(), svg);
        }
    }

    private static void band(int number, Band band, boolean withProgress, Titles titles, Svg svg) throws IOException {
        svg.begin("g", "role", "list", "aria-label", PictureBand.name(number, band.section()));
        PictureBand.head(number, band.section(), band.y(), withProgress, svg);
        for (var label : band.labels()) {
            var words = TextFit.lines(label.text().toUpperCase(Locale.ROOT), 70, 1);
            svg.text("text", String.join("", words), "class", "g", "x", "33", "y", label.y());
        }
        for (var node : band.nodes()) {
            node(node, withProgress, titles, svg);
        }
        svg.end();
    }

    private static void node(Node node, boolean withProgress, Titles titles, Svg svg) throws IOException {
        var entry = node.entry();
        var position = "translate(%s,%s)".formatted(node.x(), node.y());
        svg.begin("g", "class", classes(node), "transform", position, "role", "listitem");
        svg.text("title", description(node, withProgress, titles));
        svg.empty("use", "class", "n", "href", "#n");
        svg.empty("use", "class", "k", "href", "#" + PictureLegend.shape(entry.kind()));
        if (entry.status() != ProgressStatus.PENDING) {
            svg.empty("use", "class", "m", "href", "#" + PictureLegend.mark(entry.status()));
        }
        var lines = TextFit.lines(entry.displayTitle(), LINE, 2);
        for (int i = 0; i < lines.size(); i++) {
            int y = (lines.size() == 1 ? 27 : 19) + 15 * i;
            svg.text("text", lines.get(i), "x", "35", "y", y);
        }
        svg.end();
    }

    private static String classes(Node node) {
        var status = PictureLegend.letter(node.entry().status());
        return switch (node.entry().requirement()) {
            case REQUIRED -> status + " r";
            case RECOMMENDED -> status;
            case OPTIONAL -> status + " o";
        };
    }

    /** Says in words what the node shows, and lists its prerequisites. */
    private static String description(Node node, boolean withProgress, Titles titles) {
        var entry = node.entry();
        var text = new StringBuilder(entry.displayTitle()).append(" (").append(Labels.lowercase(entry.kind()));
        if (entry.requirement() != Requirement.REQUIRED) {
            text.append(", ").append(Labels.lowercase(entry.requirement()));
        }
        if (withProgress) {
            text.append(", ").append(Labels.lowercase(entry.status()));
        }
        text.append(')');
        var needs = titles.needs(entry).collect(joining(", "));
        return needs.isEmpty() ? text.toString() : text + ", builds on " + needs;
    }
}
