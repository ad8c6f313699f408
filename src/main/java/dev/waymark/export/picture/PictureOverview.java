package dev.waymark.export.picture;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.Labels;
import dev.waymark.progress.ProgressStatus;
import java.io.IOException;
import java.io.OutputStream;

/** The picture of a long checklist: a band for each stage, with a dot for each entry. */
final class PictureOverview {

    private static final int MAX_BANDS = 100;
    private static final int MAX_DOTS = 2_000;
    private static final int PITCH = 12;
    private static final int HEADER = 60;
    private static final int LEFT = PictureLayout.MARGIN + PictureLayout.PADDING + 4;
    private static final int PER_ROW = (PictureLayout.WIDTH - 2 * LEFT) / PITCH + 1;

    private final Checklist checklist;
    private final PictureHead head;

    PictureOverview(Checklist checklist, PictureHead head) {
        this.checklist = checklist;
        this.head = head;
    }

    void write(OutputStream out) throws IOException {
        var sections = checklist.sections();
        var shown = sections.subList(0, Math.min(MAX_BANDS, sections.size()));
        int height = shown.stream()
                .mapToInt(section -> height(section) + PictureLayout.MARGIN)
                .sum();
        try (var svg = head.open(out, head.bottom() + height + PictureLegend.HEIGHT)) {
            head.write(svg);
            int y = head.bottom();
            for (int i = 0; i < shown.size(); i++) {
                band(i + 1, shown.get(i), y, svg);
                y += height(shown.get(i)) + PictureLayout.MARGIN;
            }
            if (shown.size() < sections.size()) {
                var more = Labels.count(sections.size() - shown.size(), "more stage", "more stages");
                svg.text("text", "and " + more, "class", "q", "x", LEFT, "y", y + 26);
            } else {
                legend(y, svg);
            }
        }
    }

    private void band(int number, Section section, int y, Svg svg) throws IOException {
        var counts = section.counts();
        var label = PictureBand.name(number, section) + ", " + Labels.count(counts.total(), "step", "steps");
        svg.begin(
                "g",
                "role",
                "img",
                "aria-label",
                checklist.withProgress() ? label + ", " + counts.done() + " done" : label);
        PictureBand.ground(y, height(section), svg);
        PictureBand.head(number, section, y, checklist.withProgress(), svg);
        for (var status : ProgressStatus.values()) {
            var dots = dots(section, status, y + HEADER);
            if (!dots.isEmpty()) {
                svg.empty("path", "class", "c c" + PictureLegend.letter(status), "d", dots);
            }
        }
        svg.end();
    }

    /** Skipped entries are dashes, so that they can be told apart without colours. */
    private static String dots(Section section, ProgressStatus status, int y) {
        var dots = new StringBuilder();
        int number = Math.min(MAX_DOTS, section.entries().size());
        for (int i = 0; i < number; i++) {
            if (section.entries().get(i).status() == status) {
                dots.append('M').append(LEFT + PITCH * (i % PER_ROW)).append(' ');
                dots.append(y + 4 + PITCH * (i / PER_ROW)).append(status == ProgressStatus.SKIPPED ? "h5" : "h0");
            }
        }
        return dots.toString();
    }

    private void legend(int y, Svg svg) throws IOException {
        int x = LEFT;
        for (var status : checklist.withProgress() ? ProgressStatus.values() : new ProgressStatus[0]) {
            var mark = "M%s %sh%s".formatted(x, y + 22, status == ProgressStatus.SKIPPED ? 5 : 0);
            svg.empty("path", "class", "c c" + PictureLegend.letter(status), "d", mark);
            var word = Labels.lowercase(status);
            svg.text("text", word, "class", "q", "x", x + 14, "y", y + 26);
            x += 36 + (int) (13 * TextFit.width(word));
        }
    }

    private static int height(Section section) {
        int dots = Math.min(MAX_DOTS, section.entries().size());
        return HEADER + PITCH * ((dots + PER_ROW - 1) / PER_ROW) + 10;
    }
}
