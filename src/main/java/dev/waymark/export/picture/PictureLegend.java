package dev.waymark.export.picture;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Labels;
import dev.waymark.progress.ProgressStatus;
import java.io.IOException;

/** The shapes of kinds and the marks of statuses, with a legend. Nothing is shown by colour only. */
final class PictureLegend {

    static final int HEIGHT = 48;

    private PictureLegend() {}

    static void shapes(Svg svg) throws IOException {
        svg.begin("defs");
        svg.empty("rect", "id", "n", "width", PictureLayout.NODE_WIDTH, "height", PictureLayout.NODE_HEIGHT, "rx", "9");
        svg.empty("circle", "id", "kt", "cx", "19", "cy", "22", "r", "7");
        svg.empty("rect", "id", "kr", "x", "12.5", "y", "15", "width", "13", "height", "14", "rx", "2");
        svg.empty("path", "id", "kp", "d", "M19 13.5l8.5 8.5l-8.5 8.5l-8.5-8.5z");
        svg.empty("path", "id", "kc", "d", "M19 14l7 4v8l-7 4l-7-4v-8z");
        svg.empty("path", "id", "md", "d", "M15.7 22.3l2.3 2.3l4.3-4.6");
        svg.empty("path", "id", "ml", "d", "M19 22h0");
        svg.empty("path", "id", "ms", "d", "M16 22h6");
        svg.end();
    }

    static String shape(ItemKind kind) {
        return switch (kind) {
            case TOPIC -> "kt";
            case RESOURCE -> "kr";
            case PROJECT -> "kp";
            case CERTIFICATION -> "kc";
        };
    }

    static String letter(ProgressStatus status) {
        return switch (status) {
            case PENDING -> "p";
            case LEARNING -> "l";
            case DONE -> "d";
            case SKIPPED -> "s";
        };
    }

    static String mark(ProgressStatus status) {
        return "m" + letter(status);
    }

    static void write(Checklist checklist, int y, Svg svg) throws IOException {
        int x = PictureLayout.MARGIN + PictureLayout.PADDING - 12;
        svg.begin("g", "aria-hidden", "true");
        for (var kind : ItemKind.values()) {
            x = part(shape(kind), ProgressStatus.PENDING, Labels.lowercase(kind), x, y, svg);
        }
        if (checklist.withProgress()) {
            statuses(x + 20, y, svg);
        }
        svg.text(
                "text",
                "dashed: optional",
                "class",
                "q",
                "text-anchor",
                "end",
                "x",
                PictureLayout.WIDTH - PictureLayout.MARGIN - PictureLayout.PADDING,
                "y",
                y + 26);
        svg.end();
    }

    private static void statuses(int from, int y, Svg svg) throws IOException {
        int x = from;
        for (var status : ProgressStatus.values()) {
            x = part("kt", status, Labels.lowercase(status), x, y, svg);
        }
    }

    private static int part(String shape, ProgressStatus status, String word, int x, int y, Svg svg)
            throws IOException {
        svg.begin("g", "class", letter(status), "transform", "translate(%s,%s)".formatted(x, y));
        svg.empty("use", "class", "k", "href", "#" + shape);
        if (status != ProgressStatus.PENDING) {
            svg.empty("use", "class", "m", "href", "#" + mark(status));
        }
        svg.end();
        svg.text("text", word, "class", "q", "x", x + 33, "y", y + 26);
        return x + 42 + (int) (13 * TextFit.width(word));
    }
}
