package dev.waymark.export.picture;

import static dev.waymark.export.picture.CardWriter.LEFT;
import static dev.waymark.export.picture.CardWriter.RIGHT;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.Labels;
import dev.waymark.platform.pdf.FontVariant;

/** The stages of a card, side by side: in one row, or in up to three lower ones if there are many. */
final class CardStages {

    static final int ROW = 46;

    private static final int COLUMNS = 4;
    private static final int MOST = 12;
    private static final int GAP = 28;

    private final Checklist checklist;
    private final CardPen pen;
    private final int top;
    private final int shown;
    private final int columns;
    private final float width;

    CardStages(Checklist checklist, CardPen pen, int top) {
        this.checklist = checklist;
        this.pen = pen;
        this.top = top;
        int number = checklist.sections().size();
        // The last place says how many more there are.
        this.shown = number > MOST ? MOST - 1 : number;
        this.columns = number <= COLUMNS ? Math.max(1, number) : Math.min((number + 1) / 2, COLUMNS);
        this.width = (RIGHT - LEFT - GAP * (columns - 1f)) / columns;
    }

    static int rows(int number) {
        return Math.clamp((number + COLUMNS - 1) / COLUMNS, 1, MOST / COLUMNS);
    }

    void draw() {
        for (int i = 0; i < shown; i++) {
            stage(i, checklist.sections().get(i));
        }
        int more = checklist.sections().size() - shown;
        if (more > 0) {
            var style = CardPen.style(20, FontVariant.REGULAR, pen.colours().quiet());
            pen.text(pen.line("and " + more + " more", width, style), x(shown), y(shown) + 30);
        }
    }

    private void stage(int i, Section section) {
        boolean roomy = columns == checklist.sections().size();
        var counts = section.requiredCounts();
        if (checklist.withProgress()) {
            pen.bar(counts, x(i), y(i), width, 6);
        } else {
            pen.rectangle(x(i), y(i), width, 6, 3, pen.colours().accent());
        }
        int size = roomy ? 24 : 20;
        var quiet = CardPen.style(size, FontVariant.REGULAR, pen.colours().quiet());
        int steps = section.counts().total();
        var said = checklist.withProgress()
                ? counts.done() + " / " + counts.total()
                : roomy ? Labels.count(steps, "step", "steps") : String.valueOf(steps);
        var number = pen.line(said, width, quiet);
        float baseline = y(i) + (roomy ? 40 : 29);
        float room = roomy ? width : width - number.width() - 10;
        var strong = CardPen.style(size, FontVariant.STRONG, pen.colours().text());
        pen.text(pen.line(i + 1 + "  " + section.displayTitle(), room, strong), x(i), baseline);
        if (roomy) {
            pen.text(number, x(i), baseline + 32);
        } else {
            pen.text(number, x(i) + width - number.width(), baseline);
        }
    }

    private float x(int i) {
        return LEFT + i % columns * (width + GAP);
    }

    private float y(int i) {
        return top + i / columns * ROW;
    }
}
