package dev.waymark.platform.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The tree of {@link Tag}s, and the references from pages and annotations back to it. */
final class StructureTree {

    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");

    private final COSDictionary root = new COSDictionary();
    private final Tag document;
    private final COSArray parents = new COSArray();
    private int nextKey;

    StructureTree() {
        root.setItem(COSName.TYPE, ROOT);
        document = new Tag(root).add("Document");
    }

    Tag document() {
        return document;
    }

    /**
     * @param parent the element of an annotation, or the array of elements of a page's marked content
     * @return the key by which the annotation or page refers to it
     */
    int register(COSBase parent) {
        parents.add(COSInteger.get(nextKey));
        parents.add(parent);
        return nextKey++;
    }

    void attachTo(COSDictionary catalog) {
        var numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, numbers);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, nextKey);
        catalog.setItem(ROOT, root);
    }
}
