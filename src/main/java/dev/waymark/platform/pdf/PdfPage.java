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
 * Draws on a page, in points from the lower left corner. Screen readers read only the content that belongs to a
 * {@link Tag}; the rest is decoration.
 */
public final class PdfPage implements Closeable {

    private static final COSName LINK = COSName.getPDFName("Link");

    private final PDPage page;
    private final int number;
    private final PDPageContentStream content;
    private final TextRenderer renderer;
    private final COSArray marked;
    private final Annotations annotations;

    PdfPage(PDDocument document, int index, COSArray marked, Annotations annotations) throws IOException {
        this.page = document.getPage(index);
        this.number = index + 1;
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true);
        this.renderer = new TextRenderer(content);
        this.marked = marked;
        this.annotations = annotations;
    }

    /** Spans with an address become links, each in a tag of its own below the given one. */
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
                renderer.show(line.runs().get(i), x, baseline);
            }
            content.endMarkedContent();
            if (uri != null) {
                var last = line.runs().get(end - 1);
                annotations.link(page, Box.around(x, baseline, first, last), first.span(), owner);
            }
        }
    }

    /** Text that screen readers skip, such as a running head. */
    public void decoration(Line line, float x, float baseline) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        for (var run : line.runs()) {
            renderer.show(run, x, baseline);
        }
        content.endMarkedContent();
    }

    public void rule(float x, float y, float width, float thickness, Color color) throws IOException {
        fill(new Box(x, y - thickness / 2, width, thickness), color);
    }

    public void fill(Box box, Color color) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setNonStrokingColor(color.red(), color.green(), color.blue());
        content.addRect(box.x(), box.y(), box.width(), box.height());
        content.fill();
        content.endMarkedContent();
    }

    public void frame(Box box, float thickness, Color color) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setStrokingColor(color.red(), color.green(), color.blue());
        content.setLineWidth(thickness);
        Shapes.rounded(content, box, 2.5f);
        content.stroke();
        content.endMarkedContent();
    }

    /** Makes a box a link within the document. */
    public void link(Destination destination, Box box, String description, Tag tag) throws IOException {
        annotations.link(page, destination, box, description, tag);
    }

    /** PDF viewers tick check boxes of the same name together. */
    public void checkBox(Box box, String name, String description, boolean on, Tag tag) throws IOException {
        annotations.checkBox(page, box, name, description, on, tag);
    }

    /** A destination slightly above the given height: viewers then show the content below their edge. */
    public Destination destination(float y) {
        return new Destination(page, number, y + 12);
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
