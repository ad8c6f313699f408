package dev.waymark.export;

import dev.waymark.export.Checklist.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What stands above: of the picture, and of each of its stages. */
final class PictureHead {

    private static final int LEFT = PictureLayout.MARGIN + PictureLayout.PADDING;
    private static final int RIGHT = PictureLayout.WIDTH - LEFT;
    private static final int TITLE = 30;
    private static final int BAR = 200;

    private final Checklist checklist;
    private final Counts counts;
    private final List<String> title;

    PictureHead(Checklist checklist, Counts counts) {
        this.checklist = checklist;
        this.counts = counts;
        this.title = TextFit.lines(PlainText.title(checklist.title(), checklist.key()), (RIGHT - LEFT) / 28.0, 2);
    }

    /** Where the stages may begin. */
    int bottom() {
        return 30 + TITLE * title.size() + (checklist.withProgress() ? 66 : 40);
    }

    /** The beginning of a picture, with what screen readers say of it. */
    Svg open(OutputStream out, int height) throws IOException {
        var size = new String[] {
            "viewBox",
            "0 0 %d %d".formatted(PictureLayout.WIDTH, height),
            "width",
            String.valueOf(PictureLayout.WIDTH),
            "height",
            String.valueOf(height),
            "role",
            "graphics-document document",
            "aria-labelledby",
            "waymark-title waymark-desc"
        };
        var svg = new Svg(out, size);
        svg.begin("title", "id", "waymark-title").words(PlainText.title(checklist.title(), checklist.key())).end();
        svg.begin("desc", "id", "waymark-desc").words(description()).end();
        svg.begin("style").words(PictureStyle.CSS).end();
        svg.begin(
                        "rect",
                        "class",
                        "ground",
                        "x",
                        "0.5",
                        "y",
                        "0.5",
                        "width",
                        String.valueOf(PictureLayout.WIDTH - 1),
                        "height",
                        String.valueOf(height - 1),
                        "rx",
                        "12")
                .end();
        return svg;
    }

    void write(Svg svg) throws IOException {
        int y = 24;
        for (var line : title) {
            y += TITLE;
            svg.text("text", line, "class", "h1", "x", String.valueOf(LEFT), "y", String.valueOf(y));
        }
        y += 24;
        var size = TextFit.lines(size(), (RIGHT - LEFT) / 13.0, 1);
        svg.text("text", String.join("", size), "class", "q", "x", String.valueOf(LEFT), "y", String.valueOf(y));
        if (checklist.withProgress()) {
            bar(counts, LEFT, y + 14, RIGHT - LEFT, 8, svg);
        }
    }

    private String size() {
        var parts = new ArrayList<String>();
        if (checklist.withProgress()) {
            parts.add("%d of %s done".formatted(counts.done(), Wording.count(counts.total(), "step", "steps")));
            parts.add(counts.learning() > 0 ? counts.learning() + " learning" : "");
            parts.add(counts.skipped() > 0 ? counts.skipped() + " skipped" : "");
        } else {
            parts.add(Wording.count(counts.total(), "step", "steps"));
        }
        parts.add(Wording.count(checklist.sections().size(), "stage", "stages"));
        parts.add(PlainText.line(checklist.edition()));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String description() {
        var stages = checklist.sections().stream()
                .limit(50)
                .map(section -> PlainText.title(section.title(), section.slug()))
                .toList();
        return "A roadmap: %s. Stages: %s.".formatted(size(), String.join("; ", stages));
    }

    static String[] band(int y, int height) {
        return new String[] {
            "class",
            "band",
            "x",
            PictureLayout.MARGIN + ".5",
            "y",
            y + ".5",
            "width",
            String.valueOf(PictureLayout.WIDTH - 2 * PictureLayout.MARGIN - 1),
            "height",
            String.valueOf(height - 1),
            "rx",
            "12"
        };
    }

    static String stage(int number, Section section) {
        return "Stage %d: %s".formatted(number, PlainText.title(section.title(), section.slug()));
    }

    static void stage(int number, Section section, int y, boolean withProgress, Svg svg) throws IOException {
        svg.empty("circle", "class", "no", "cx", String.valueOf(LEFT + 12), "cy", String.valueOf(y + 28), "r", "12");
        svg.text(
                "text",
                String.valueOf(number),
                "class",
                "non",
                "x",
                String.valueOf(LEFT + 12),
                "y",
                String.valueOf(y + 33));
        var title = TextFit.lines(PlainText.title(section.title(), section.slug()), 32, 1);
        svg.begin("text", "class", "h2", "x", String.valueOf(LEFT + 34), "y", String.valueOf(y + 34));
        svg.words(String.join("", title));
        svg.text("tspan", Wording.small(section.level()), "class", "q lv", "dx", "10");
        svg.end();
        var counts = Counts.of(section);
        var said = withProgress ? counts.done() + " / " + counts.total() : Wording.count(counts.total(), "step", "steps");
        int end = withProgress ? RIGHT - BAR / 2 - 12 : RIGHT;
        svg.text("text", said, "class", "q end", "x", String.valueOf(end), "y", String.valueOf(y + 33));
        if (withProgress) {
            bar(counts, RIGHT - BAR / 2, y + 25, BAR / 2, 6, svg);
        }
    }

    /** What is done, begun and skipped, side by side. */
    private static void bar(Counts counts, int x, int y, int width, int height, Svg svg) throws IOException {
        bar("track", x, y, width, height, svg);
        int at = x;
        for (var part : List.of(
                new Part("bd", counts.done()), new Part("bl", counts.learning()), new Part("bs", counts.skipped()))) {
            // At least as wide as it is high: the ends are round.
            int wide = part.number == 0
                    ? 0
                    : Math.max(height, (int) ((long) width * part.number / Math.max(1, counts.total())));
            if (wide > 0) {
                bar(part.name, Math.min(at, x + width - wide), y, wide, height, svg);
                at += wide + 1;
            }
        }
    }

    private static void bar(String name, int x, int y, int width, int height, Svg svg) throws IOException {
        svg.empty(
                "rect",
                "class",
                name,
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height),
                "rx",
                String.valueOf(height / 2));
    }

    private record Part(String name, int number) {}
}
