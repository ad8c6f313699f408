package dev.waymark.export.picture;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.ExportOptions.Theme;
import dev.waymark.export.checklist.Labels;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a badge for READMEs: the title, and the progress as a percentage and a bar. */
public final class BadgeWriter implements ChecklistWriter {

    private static final int HEIGHT = 24;
    private static final int FONT = 11;
    private static final int PADDING = 11;
    private static final int LONGEST = 24;

    private static final String LIGHT = """
            svg{--what:#22303c;--how:#3a4b5a;--bar:#0b7f58;--text:#fff}
            """;

    private static final String DARK = """
            svg{--what:#33434f;--how:#4a5d6d;--bar:#0b7f58;--text:#fff}
            """;

    private static final String SHAPES = """
            text{font:600 11px %s;fill:var(--text);text-anchor:middle}
            .what{fill:var(--what)}.how{fill:var(--how)}.bar{fill:var(--bar)}
            """.formatted(PictureStyle.FONTS);

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var title = checklist.displayTitle();
        var what = String.join("", TextFit.lines(title, LONGEST, 1));
        var counts = checklist.requiredCounts();
        int percent = requireNonNullElse(counts.percent(), 0);
        var how = checklist.withProgress()
                ? percent + "% done"
                : Labels.count(checklist.counts().total(), "step", "steps");
        int left = width(what);
        int right = width(how);
        var label = title + ": " + how;
        try (var svg = open(left + right, label, options.theme(), out)) {
            svg.begin("g", "clip-path", "url(#waymark-badge)");
            svg.rect("what", 0, 0, left, HEIGHT, 0);
            svg.rect("how", left, 0, right, HEIGHT, 0);
            if (checklist.withProgress() && counts.done() > 0) {
                svg.rect("bar", left, 0, Math.max(3, right * percent / 100), HEIGHT, 0);
            }
            text(what, left / 2, svg);
            text(how, left + right / 2, svg);
            svg.end();
        }
    }

    private static Svg open(int width, String label, Theme theme, OutputStream out) throws IOException {
        var svg = Svg.open(out, "width", width, "height", HEIGHT, "role", "img", "aria-label", label);
        svg.begin("title").words(label).end();
        svg.begin("style")
                .words("\n" + PictureStyle.colours(theme, LIGHT, DARK) + SHAPES)
                .end();
        svg.begin("clipPath", "id", "waymark-badge");
        svg.empty("rect", "width", width, "height", HEIGHT, "rx", "6");
        return svg.end();
    }

    private static void text(String words, int x, Svg svg) throws IOException {
        svg.text("text", words, "x", x, "y", "16");
    }

    private static int width(String words) {
        return 2 * PADDING + (int) Math.ceil(FONT * 1.15 * TextFit.width(words));
    }
}
