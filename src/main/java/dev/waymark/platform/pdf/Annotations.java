package dev.waymark.platform.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** The interactive parts of pages: links and check boxes, each of them tagged. */
final class Annotations {

    private static final COSName BORDER = COSName.getPDFName("Border");

    private final StructureTree structure;
    private final CheckBoxes checkBoxes;
    private final COSArray noBorder = new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO));

    Annotations(StructureTree structure, CheckBoxes checkBoxes) {
        this.structure = structure;
        this.checkBoxes = checkBoxes;
    }

    void link(PDPage page, Box box, Span span, Tag tag) throws IOException {
        var action = new PDActionURI();
        action.getCOSObject().setDirect(true);
        action.setURI(span.uri());
        var link = link(box, Printable.of(span.text()));
        link.setAction(action);
        add(page, link, tag);
    }

    void link(PDPage page, Destination destination, Box box, String description, Tag tag) throws IOException {
        var link = link(box, Printable.of(description));
        link.setDestination(destination.toPdf());
        add(page, link, tag);
    }

    void checkBox(PDPage page, Box box, String name, String description, boolean on, Tag tag) throws IOException {
        var widget = checkBoxes.add(name, Printable.of(description), on);
        widget.setRectangle(box.rectangle());
        widget.setPage(page);
        add(page, widget, tag);
    }

    private PDAnnotationLink link(Box box, String description) {
        var link = new PDAnnotationLink();
        link.setRectangle(box.rectangle());
        link.setContents(description);
        link.setPrinted(true);
        link.getCOSObject().setItem(BORDER, noBorder);
        return link;
    }

    private void add(PDPage page, PDAnnotation annotation, Tag tag) throws IOException {
        var annotations = page.getAnnotations();
        annotations.add(annotation);
        page.setAnnotations(annotations);
        COSDictionary object = annotation.getCOSObject();
        annotation.setStructParent(structure.register(tag.element));
        tag.addObject(page, object);
    }
}
