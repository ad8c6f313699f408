package dev.waymark.export.pdf;

import dev.waymark.platform.pdf.PdfPage;
import dev.waymark.platform.pdf.TaggedPdf;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Fills page after page, and knows what must not be parted. */
final class PdfFlow implements Closeable {

    /** What is taller than this part of a page, without its headings, may go over two. */
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

    /** The running head, from the next page's top on, and of this page if nothing stands on it. */
    void head(String text) {
        head = text;
        if (isAtTop()) {
            heads.set(heads.size() - 1, text);
        }
    }

    /** Page by page. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    boolean isAtTop() {
        return y == sheet.top();
    }

    /** The part of the page that is left. */
    float left() {
        return (y - sheet.bottom()) / sheet.depth();
    }

    /** Leaves the page empty down to a height above its foot. */
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
     * Adds rows, on one page if that is not too much of it. Otherwise the first of them stay together, and the last two
     * do.
     *
     * @return where the first stands
     */
    PdfSpot add(PdfRows together) throws IOException {
        var rows = together.rows();
        int first = together.first();
        boolean whole = height(rows.subList(together.headings(), rows.size())) <= sheet.depth() * WHOLE;
        if (!fits(whole ? rows : rows.subList(0, first))) {
            nextPage();
        }
        PdfSpot start = null;
        for (int i = 0; i < rows.size(); i++) {
            boolean lastTwo = i == rows.size() - 2 && i >= first;
            if (!fits(rows.subList(i, lastTwo ? i + 2 : i + 1))) {
                nextPage();
            }
            var spot = draw(rows.get(i));
            start = start == null ? spot : start;
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

    private PdfSpot draw(PdfRow row) throws IOException {
        y -= isAtTop() ? 0 : row.before();
        row.drawing().draw(page, y);
        var spot = new PdfSpot(pdf.pages(), page.place(y));
        y -= row.height();
        return spot;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
