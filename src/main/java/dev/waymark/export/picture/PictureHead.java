package dev.waymark.export.picture;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ExportOptions.Theme;
import dev.waymark.export.checklist.Labels;
import dev.waymark.platform.text.PlainText;
import dev.waymark.progress.enrolment.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The title and the totals at the top of a picture. */
final class PictureHead {

    static final int LEFT = PictureLayout.MARGIN + PictureLayout.PADDING;
    static final int RIGHT = PictureLayout.WIDTH - LEFT;
    private static final int TITLE = 30;

    private final Checklist checklist;
    private final Tally counts;
    private final Theme theme;
    private final List<String> title;

    PictureHead(Checklist checklist, Tally counts, Theme theme) {
        this.checklist = checklist;
        this.counts = counts;
        this.theme = theme;
        this.title = TextFit.lines(checklist.displayTitle(), (RIGHT - LEFT) / 28.0, 2);
    }

    /** Where the stages can begin. */
    int bottom() {
        return 30 + TITLE * title.size() + (checklist.withProgress() ? 66 : 40);
    }

    /** Opens the picture, with a title and a description for screen readers. */
    Svg open(OutputStream out, int height) throws IOException {
        var svg = Svg.open(
                out,
                "viewBox",
                "0 0 %s %s".formatted(PictureLayout.WIDTH, height),
                "width",
                PictureLayout.WIDTH,
                "height",
                height,
                "role",
                "graphics-document document",
                "aria-labelledby",
                "waymark-title waymark-desc");
        svg.begin("title", "id", "waymark-title")
                .words(checklist.displayTitle())
                .end();
        svg.begin("desc", "id", "waymark-desc").words(description()).end();
        svg.begin("style").words(PictureStyle.of(theme)).end();
        return svg.rect("ground", "0.5", "0.5", PictureLayout.WIDTH - 1, height - 1, 12);
    }

    void write(Svg svg) throws IOException {
        int y = 24;
        for (var line : title) {
            y += TITLE;
            svg.text("text", line, "class", "h1", "x", LEFT, "y", y);
        }
        y += 24;
        var size = TextFit.lines(size(), (RIGHT - LEFT) / 13.0, 1);
        svg.text("text", String.join("", size), "class", "q", "x", LEFT, "y", y);
        if (checklist.withProgress()) {
            PictureBar.draw(counts, LEFT, y + 14, RIGHT - LEFT, 8, svg);
        }
    }

    private String size() {
        var parts = new ArrayList<String>();
        if (checklist.withProgress()) {
            parts.add("%s of %s done".formatted(counts.done(), Labels.count(counts.total(), "step", "steps")));
            parts.add(counts.learning() > 0 ? counts.learning() + " learning" : "");
            parts.add(counts.skipped() > 0 ? counts.skipped() + " skipped" : "");
        } else {
            parts.add(Labels.count(counts.total(), "step", "steps"));
        }
        parts.add(Labels.count(checklist.sections().size(), "stage", "stages"));
        parts.add(PlainText.line(checklist.edition()));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String description() {
        var stages = checklist.sections().stream()
                .limit(50)
                .map(Section::displayTitle)
                .toList();
        return "A roadmap: %s. Stages: %s.".formatted(size(), String.join("; ", stages));
    }
}
