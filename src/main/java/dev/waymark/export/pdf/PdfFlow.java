package dev.waymark.export.pdf;

import dev.waymark.export.pdf.PdfRow.Block;
import dev.waymark.platform.pdf.Destination;
import dev.waymark.platform.pdf.PdfPage;
import dev.waymark.platform.pdf.TaggedPdf;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Fills page after page with blocks of rows, and keeps together what must not be split. */
final class PdfFlow implements Closeable {

    /** A block that is taller than this part of a page, without its headings, may be split. */
    private static final float WHOLE = 0.4f;

    private static final float ROUNDING = 0.01f;

    private final TaggedPdf pdf;
    private final PdfSheet sheet;
    private final List<String> heads = new ArrayList<>();
    private PdfPage page;
    private float y;
    private String head = "";

    PdfFlow(TaggedPdf pdf, PdfSheet sheet) throws IOException {
        this.pdf = pdf;
        this.sheet = sheet;
        this.page = pdf.draw(pdf.addPage());
        this.y = sheet.top();
        heads.add(head);
    }

    /** Sets the running head of the pages that follow, and of this page if it is still empty. */
    void head(String text) {
        head = text;
        if (isAtTop()) {
            heads.set(heads.size() - 1, text);
        }
    }

    /** The running heads of all pages so far. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    boolean isAtTop() {
        return y == sheet.top();
    }

    /** How much of the page is left, as a part of the whole. */
    float remaining() {
        return (y - sheet.bottom()) / sheet.depth();
    }

    /** Continues at the given height, unless the page is already filled beyond it. */
    void sinkTo(float height) {
        y = Math.min(y, height);
    }

    void nextPage() throws IOException {
        page.close();
        page = pdf.draw(pdf.addPage());
        y = sheet.top();
        heads.add(head);
    }

    /**
     * Adds a block, on a single page if it does not take too much of it. Otherwise its first rows stay together, and so
     * do its last two.
     *
     * @return where it begins
     */
    Destination add(Block block) throws IOException {
        var rows = block.rows();
        int first = block.first();
        boolean whole = height(rows.subList(block.headings(), rows.size())) <= sheet.depth() * WHOLE;
        if (!fits(whole ? rows : rows.subList(0, first))) {
            nextPage();
        }
        Destination start = null;
        for (int i = 0; i < rows.size(); i++) {
            boolean lastTwo = i == rows.size() - 2 && i >= first;
            if (!fits(rows.subList(i, lastTwo ? i + 2 : i + 1))) {
                nextPage();
            }
            var drawn = draw(rows.get(i));
            start = start == null ? drawn : start;
        }
        return Objects.requireNonNull(start, "no rows");
    }

    private boolean fits(List<PdfRow> rows) {
        return isAtTop() || height(rows) <= y - sheet.bottom() + ROUNDING;
    }

    static float height(List<PdfRow> rows) {
        float height = 0;
        for (var row : rows) {
            height += row.before() + row.height();
        }
        return height;
    }

    private Destination draw(PdfRow row) throws IOException {
        y -= isAtTop() ? 0 : row.before();
        row.drawing().draw(page, y);
        var destination = page.destination(y);
        y -= row.height();
        return destination;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
