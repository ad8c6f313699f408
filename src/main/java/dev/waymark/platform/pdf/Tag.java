package dev.waymark.platform.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** An element of the document structure, with its content in reading order. Screen readers follow the structure. */
public final class Tag {

    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");

    final COSDictionary element;

    Tag(COSDictionary element) {
        this.element = element;
    }

    /** @param type a standard structure type of PDF: {@code H1}, {@code P}, {@code LI}, … */
    public Tag add(String type) {
        var child = new COSDictionary();
        child.setItem(COSName.S, COSName.getPDFName(type));
        child.setItem(COSName.P, element);
        addKid(child);
        return new Tag(child);
    }

    /** Adds marked content of a page. Most elements are on a single page, which PDF can express more briefly. */
    void addMarked(PDPage page, int id) {
        var its = element.getItem(COSName.PG);
        if (its == null) {
            element.setItem(COSName.PG, page);
        }
        if (its == null || its == page.getCOSObject()) {
            addKid(COSInteger.get(id));
        } else {
            var reference = reference(MARKED, page);
            reference.setInt(COSName.MCID, id);
            addKid(reference);
        }
    }

    /** Adds an annotation. */
    void addObject(PDPage page, COSDictionary object) {
        var reference = reference(OBJECT, page);
        reference.setItem(OBJ, object);
        addKid(reference);
    }

    private static COSDictionary reference(COSName type, PDPage page) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, type);
        reference.setItem(COSName.PG, page);
        return reference;
    }

    private void addKid(COSBase kid) {
        var kids = element.getItem(COSName.K);
        switch (kids) {
            case null -> element.setItem(COSName.K, kid);
            case COSArray several -> several.add(kid);
            default -> {
                var several = new COSArray();
                several.add(kids);
                several.add(kid);
                element.setItem(COSName.K, several);
            }
        }
    }
}
