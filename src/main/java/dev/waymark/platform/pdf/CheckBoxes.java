package dev.waymark.platform.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** The form: check boxes of one size, which share the appearance of their two states. */
final class CheckBoxes {

    private static final COSName ON = COSName.YES;
    private static final COSName OFF = COSName.Off;
    private static final Color BORDER = Color.of(0x3F474F);
    private static final Color CHECK = Color.of(0x14181C);
    private static final float LINE = 0.9f;

    private final PDDocument document;
    private final float size;
    private final COSArray fields = new COSArray();
    private final COSDictionary looks = new COSDictionary();

    CheckBoxes(PDDocument document, float size) throws IOException {
        this.document = document;
        this.size = size;
        var states = new COSDictionary();
        // Poppler takes a reference here for one to a stream, and shows nothing.
        states.setDirect(true);
        states.setItem(OFF, look(false));
        states.setItem(ON, look(true));
        looks.setItem(COSName.N, states);
    }

    /** Field and widget are a single object. */
    PDAnnotationWidget add(String name, String description, boolean on) {
        var state = on ? ON : OFF;
        var field = new COSDictionary();
        field.setItem(COSName.FT, COSName.BTN);
        field.setString(COSName.T, name);
        field.setString(COSName.TU, description);
        field.setItem(COSName.V, state);
        field.setItem(COSName.DV, state);
        field.setItem(COSName.AS, state);
        field.setItem(COSName.AP, looks);
        fields.add(field);
        var widget = new PDAnnotationWidget(field);
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setPrinted(true);
        return widget;
    }

    void attachTo(COSDictionary catalog) {
        var form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        catalog.setItem(COSName.ACRO_FORM, form);
    }

    private PDAppearanceStream look(boolean on) throws IOException {
        var look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(size, size));
        look.setResources(new PDResources());
        try (var content = new PDPageContentStream(document, look)) {
            content.setLineWidth(LINE);
            content.setStrokingColor(BORDER.red(), BORDER.green(), BORDER.blue());
            content.setNonStrokingColor(1f);
            Shapes.rounded(content, new Box(LINE / 2, LINE / 2, size - LINE, size - LINE), size / 6);
            content.fillAndStroke();
            if (on) {
                content.setLineWidth(size / 7);
                content.setLineCapStyle(1);
                content.setLineJoinStyle(1);
                content.setStrokingColor(CHECK.red(), CHECK.green(), CHECK.blue());
                Shapes.check(content, size);
                content.stroke();
            }
        }
        return look;
    }
}
