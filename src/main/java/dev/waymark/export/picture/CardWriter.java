package dev.waymark.export.picture;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ChecklistWriter;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.Labels;
import dev.waymark.platform.image.Canvas;
import dev.waymark.platform.pdf.FontVariant;
import dev.waymark.platform.pdf.Line;
import dev.waymark.platform.text.Graphemes;
import dev.waymark.platform.text.PlainText;
import dev.waymark.progress.enrolment.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a card for previews of links, as a PNG of the size that Open Graph asks for: the title, the focus areas, and how
 * far each stage is. It counts required steps, as the badge does.
 */
public final class CardWriter implements ChecklistWriter {

    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    static final int LEFT = 64;
    static final int RIGHT = WIDTH - LEFT;

    /** The pixels take some 9 MB, whatever the checklist's length. */
    private static final int WEIGHT = 300;

    private static final int READS = 20;

    /** The height of the part with the stages, in up to two rows. */
    private static final int PANEL = 246;

    /** More characters than two lines have. */
    private static final int MAX_TITLE = 180;

    private static final int CHIP = 36;
    private static final int MORE = 60;

    @Override
    public int weight(Checklist checklist) {
        return WEIGHT;
    }

    @Override
    public int reads(Checklist checklist) {
        return READS;
    }

    @Override
    public void write(Checklist checklist, ExportOptions options, OutputStream out) throws IOException {
        var colours = CardColours.of(options.theme());
        var canvas = new Canvas(WIDTH, HEIGHT, colours.ground());
        var pen = new CardPen(canvas, colours);
        brand(checklist, pen);
        float baseline = title(Graphemes.shortened(checklist.displayTitle(), MAX_TITLE), pen);
        focusAreas(checklist.focusAreas(), baseline + 34, pen);
        int top = HEIGHT - PANEL - (CardStages.rows(checklist.sections().size()) > 2 ? CardStages.ROW : 0);
        pen.rectangle(0, top, WIDTH, HEIGHT - top, 0, colours.band());
        pen.rectangle(0, top, WIDTH, 2, 0, colours.rim());
        if (checklist.withProgress()) {
            progress(checklist, top, pen);
        } else {
            size(checklist, top, pen);
        }
        new CardStages(checklist, pen, top + 140).draw();
        canvas.write(out);
    }

    private static void brand(Checklist checklist, CardPen pen) {
        CardBrand.draw(LEFT, 44, pen);
        var quiet = CardPen.style(26, FontVariant.REGULAR, pen.colours().quiet());
        var edition = pen.line(PlainText.line(checklist.edition()), 400, quiet);
        pen.text(edition, RIGHT - edition.width(), 77);
    }

    /** @return the last baseline */
    private static float title(String title, CardPen pen) {
        int size = 70;
        var lines = titleLines(title, size, pen);
        while (lines.size() > 2 && size > 50) {
            size -= 10;
            lines = titleLines(title, size, pen);
        }
        for (int most = MAX_TITLE; lines.size() > 2; most -= 4) {
            lines = titleLines(Graphemes.shortened(title, most).strip() + "…", size, pen);
        }
        float first = lines.size() == 1 ? 196 : 172;
        for (int i = 0; i < lines.size(); i++) {
            pen.text(lines.get(i), LEFT, first + i * size * 1.1f);
        }
        return first + (lines.size() - 1) * size * 1.1f;
    }

    private static List<Line> titleLines(String title, int size, CardPen pen) {
        return pen.lines(
                title,
                RIGHT - LEFT,
                CardPen.style(size, FontVariant.STRONG, pen.colours().text()));
    }

    private static void focusAreas(List<String> titles, float top, CardPen pen) {
        var style = CardPen.style(24, FontVariant.REGULAR, pen.colours().quiet());
        float x = LEFT;
        for (int i = 0; i < titles.size(); i++) {
            boolean last = i == titles.size() - 1;
            var name = pen.line(PlainText.line(titles.get(i)), 420, style);
            if (x + name.width() + CHIP > RIGHT - (last ? 0 : MORE)) {
                pen.text(pen.line("+ " + (titles.size() - i), MORE, style), x + 4, top + 31);
                return;
            }
            pen.rectangle(x, top, name.width() + CHIP, 44, 22, pen.colours().rim());
            pen.rectangle(
                    x + 2,
                    top + 2,
                    name.width() + CHIP - 4,
                    40,
                    20,
                    pen.colours().ground());
            pen.text(name, x + CHIP / 2f, top + 31);
            x += name.width() + CHIP + 12;
        }
    }

    private static void progress(Checklist checklist, int top, CardPen pen) {
        var counts = checklist.requiredCounts();
        var large = CardPen.style(66, FontVariant.STRONG, pen.colours().text());
        var percent = pen.line(requireNonNullElse(counts.percent(), 0) + "%", 300, large);
        pen.text(percent, LEFT, top + 76);
        boolean all = counts.total() == checklist.counts().total();
        var noun = all ? Labels.count(counts.total(), "step", "steps") : counts.total() + " required steps";
        var style = CardPen.style(28, FontVariant.REGULAR, pen.colours().quiet());
        float x = LEFT + percent.width() + 24;
        pen.text(pen.line(counts.done() + " of " + noun + " done" + others(counts), RIGHT - x, style), x, top + 76);
        pen.bar(counts, LEFT, top + 100, RIGHT - LEFT, 18);
    }

    private static String others(Tally counts) {
        return (counts.learning() > 0 ? " · " + counts.learning() + " learning" : "")
                + (counts.skipped() > 0 ? " · " + counts.skipped() + " skipped" : "");
    }

    private static void size(Checklist checklist, int top, CardPen pen) {
        var words = Labels.count(checklist.counts().total(), "step", "steps") + " in "
                + Labels.count(checklist.sections().size(), "stage", "stages");
        var style = CardPen.style(48, FontVariant.STRONG, pen.colours().text());
        pen.text(pen.line(words, RIGHT - LEFT, style), LEFT, top + 86);
    }
}
