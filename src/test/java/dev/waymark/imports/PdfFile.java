package dev.waymark.imports;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.export.checklist.ExportOptions.Theme;
import dev.waymark.export.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** An exported PDF, as a viewer has it. */
public record PdfFile(byte[] bytes) {

    public interface Edit {
        void apply(PDDocument document) throws IOException;
    }

    public interface Look<T> {
        T at(PDDocument document) throws IOException;
    }

    public static PdfFile of(Checklist checklist) {
        return of(checklist, Paper.A4);
    }

    public static PdfFile of(Checklist checklist, Paper paper) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfWriter().write(checklist, new ExportOptions(paper, Theme.AUTO, null, 5), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PdfFile(out.toByteArray());
    }

    Ticks read() {
        return new PdfReader().read(bytes);
    }

    /** What was ticked since it was written. */
    public List<?> changes() {
        return read().changes();
    }

    public <T> T look(Look<T> look) {
        try (var document = Loader.loadPDF(bytes)) {
            return look.at(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void check(Edit check) {
        look(document -> {
            check.apply(document);
            return true;
        });
    }

    /** Saved anew. */
    PdfFile edited(Edit edit) {
        return look(document -> {
            edit.apply(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return new PdfFile(out.toByteArray());
        });
    }

    /** Saved as viewers do: what has changed is added at the end. */
    PdfFile toggled(Set<String> keys) {
        return look(document -> {
            for (var key : keys) {
                var box = (PDCheckBox)
                        document.getDocumentCatalog().getAcroForm(null).getField(key);
                if (box.isChecked()) {
                    box.unCheck();
                } else {
                    box.check();
                }
                box.getCOSObject().setNeedToBeUpdated(true);
            }
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return new PdfFile(out.toByteArray());
        });
    }

    /** The pages' texts. */
    public List<String> pages() {
        return look(document -> {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var text = new PDFTextStripper();
                text.setSortByPosition(true);
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
            return pages;
        });
    }

    /** How far the lowest letter of all pages is from its page's foot. */
    public float lowest() {
        return look(document -> {
            var lowest = new float[] {Float.MAX_VALUE};
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    lowest[0] = Math.min(lowest[0], letter.getPageHeight() - letter.getYDirAdj());
                }
            }.getText(document);
            return lowest[0];
        });
    }

    /** Without any white space: lines end somewhere. */
    public String text() {
        return String.join("", pages()).replaceAll("\\s", "");
    }

    public List<String> links() {
        return look(document -> {
            var links = new ArrayList<String>();
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        links.add(uri.getURI());
                    }
                }
            }
            return links;
        });
    }

    public List<PDCheckBox> boxes(PDDocument document) {
        return StreamSupport.stream(
                        document.getDocumentCatalog()
                                .getAcroForm(null)
                                .getFieldTree()
                                .spliterator(),
                        false)
                .map(PDCheckBox.class::cast)
                .toList();
    }
}
