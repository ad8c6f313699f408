package dev.waymark.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import dev.waymark.platform.pdf.Line.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Writes runs of text to the content stream of a page. */
record TextRenderer(PDPageContentStream content) {

    private static final COSName REVERSED = COSName.getPDFName("ReversedChars");

    void show(Run run, float x, float baseline) throws IOException {
        if (run.shown().isEmpty()) {
            return;
        }
        if (run.meant() != null) {
            beginMeaning(run.meant());
        } else if (run.rightToLeft()) {
            content.beginMarkedContent(REVERSED);
        }
        var style = run.span().style();
        content.beginText();
        content.setFont(run.face().font(), style.size());
        content.setCharacterSpacing(style.tracking());
        content.setNonStrokingColor(
                style.color().red(), style.color().green(), style.color().blue());
        content.newLineAtOffset(x + run.x(), baseline);
        content.showTextWithPositioning(kerned(run));
        content.endText();
        if (run.meant() != null || run.rightToLeft()) {
            content.endMarkedContent();
        }
    }

    /** Written inline, because some programs do not look it up in the page's resources. */
    @SuppressWarnings("deprecation")
    private void beginMeaning(String text) throws IOException {
        var hex = HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_16BE));
        content.appendRawCommands("/Span <</ActualText <FEFF%s>>> BDC\n".formatted(hex));
    }

    /** The parts of the text, with the adjustments between them. */
    private static Object[] kerned(Run run) {
        var parts = new ArrayList<Object>();
        var shown = run.shown();
        int start = 0;
        int left = shown.codePointAt(0);
        for (int i = Character.charCount(left); i < shown.length(); ) {
            int right = shown.codePointAt(i);
            float kern = run.face().kern(left, right);
            if (kern != 0) {
                parts.add(shown.substring(start, i));
                parts.add(-kern);
                start = i;
            }
            i += Character.charCount(right);
            left = right;
        }
        parts.add(shown.substring(start));
        return parts.toArray();
    }
}
