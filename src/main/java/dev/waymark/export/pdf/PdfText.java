package dev.waymark.export.pdf;

import dev.waymark.platform.pdf.Span;
import dev.waymark.platform.pdf.TextStyle;
import java.util.ArrayList;
import java.util.regex.Pattern;

/** Texts of the content, in spans. */
final class PdfText {

    /** Wider than a space; a line may end here. */
    static final String GAP = "\u00A0 ";

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private static final Pattern CODE = Pattern.compile("`([^`\\s][^`]*)`");

    private PdfText() {}

    /** Curators put code between backticks. */
    static Span[] spans(String text, TextStyle style) {
        var spans = new ArrayList<Span>();
        var code = CODE.matcher(text);
        int end = 0;
        while (code.find()) {
            spans.add(new Span(text.substring(end, code.start()), style));
            spans.add(new Span(code.group(1), style.code()));
            end = code.end();
        }
        spans.add(new Span(text.substring(end), style));
        return spans.toArray(Span[]::new);
    }

    /** Before a line of several parts, so that they stay in their order whatever is written in them. */
    static Span leftToRight(TextStyle style) {
        return new Span(LEFT_TO_RIGHT_MARK, style);
    }
}
