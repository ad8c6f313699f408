package dev.waymark.platform.pdf;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/**
 * A page that is drawn on, from the lower left corner, in points. What no {@link Tag} owns is decoration, never read
 * out.
 */
public final class PdfPage implements Closeable {

    private static final COSName LINK = COSName.getPDFName("Link");

    private final PDPage page;
    private final PDPageContentStream content;
    private final Pen pen;
    private final COSArray marked;
    private final Annotations annotations;

    PdfPage(PDDocument document, PDPage page, COSArray marked, Annotations annotations) throws IOException {
        this.page = page;
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true);
        this.pen = new Pen(content);
        this.marked = marked;
        this.annotations = annotations;
    }

    /** A line of the tag's text; its links become links, as tags within. */
    public void text(Line line, float x, float baseline, Tag tag) throws IOException {
        for (int i = 0; i < line.runs().size(); ) {
            int end = i + 1;
            var first = line.runs().get(i);
            while (end < line.runs().size() && line.runs().get(end).span() == first.span()) {
                end++;
            }
            var uri = first.span().uri();
            var owner = uri == null ? tag : tag.add("Link");
            mark(uri == null ? COSName.P : LINK, owner);
            for (; i < end; i++) {
                pen.show(line.runs().get(i), x, baseline);
            }
            content.endMarkedContent();
            if (uri != null) {
                var last = line.runs().get(end - 1);
                annotations.link(page, Box.around(x, baseline, first, last), first.span(), owner);
            }
        }
    }

    /** A line that is not read out: a running head. */
    public void decoration(Line line, float x, float baseline) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        for (var run : line.runs()) {
            pen.show(run, x, baseline);
        }
        content.endMarkedContent();
    }

    public void rule(float x, float y, float width, float thickness, Ink ink) throws IOException {
        fill(new Box(x, y - thickness / 2, width, thickness), ink);
    }

    public void fill(Box box, Ink ink) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        content.addRect(box.x(), box.y(), box.width(), box.height());
        content.fill();
        content.endMarkedContent();
    }

    public void frame(Box box, float thickness, Ink ink) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(thickness);
        Shapes.rounded(content, box, 2.5f);
        content.stroke();
        content.endMarkedContent();
    }

    /** Makes a box lead to a place in the document. */
    public void leadTo(Destination place, Box box, String description, Tag tag) throws IOException {
        annotations.leadTo(page, place, box, description, tag);
    }

    /** A box to tick, off or on from the start. Two boxes of one name are ticked together. */
    public void checkBox(Box box, String name, String description, boolean on, Tag tag) throws IOException {
        annotations.checkBox(page, box, name, description, on, tag);
    }

    /** To be led to, a little above a height, so that what stands there is not at the very edge. */
    public Destination place(float y) {
        return new Destination(page, y + 12);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    private void mark(COSName type, Tag owner) throws IOException {
        int id = marked.size();
        content.beginMarkedContent(type, id);
        marked.add(owner.element);
        owner.addMarked(page, id);
    }
}
