package dev.waymark.platform.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The tree of {@link Tag}s, and the way back from pages and annotations into it. */
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
     * @param parent the element of an annotation, or an array: those of a page's marked contents
     * @return the key that the annotation or page names
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
