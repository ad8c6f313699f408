package dev.waymark.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.waymark.export.BuiltInChecklist;
import dev.waymark.imports.RefusedPdf.BrokenPdf;
import dev.waymark.imports.RefusedPdf.EncryptedPdf;
import dev.waymark.imports.RefusedPdf.ScriptedPdf;
import dev.waymark.imports.Ticks.Tick;
import dev.waymark.imports.Ticks.Unknown;
import dev.waymark.progress.ProgressStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.WithQuickTheories;

class PdfReaderTest implements WithQuickTheories {

    private static final PdfFile PDF = PdfFile.of(BuiltInChecklist.withProgress());

    @Test
    void a_box_that_was_unticked_is_pending_again() {
        var ticks = PDF.toggled(Set.of("topics/python")).read();
        assertThat(ticks.changes(), contains(new Tick("topics/python", ProgressStatus.DONE, ProgressStatus.PENDING)));
    }

    @Test
    void a_box_that_lost_its_default_unticks_nothing() {
        var pdf = PDF.edited(
                document -> field(document, "topics/python").getCOSObject().removeItem(COSName.DV));
        assertThat(
                pdf.read().changes(), contains(new Tick("topics/python", ProgressStatus.PENDING, ProgressStatus.DONE)));
        var off = pdf.toggled(Set.of("topics/python"));
        assertThat(off.read().changes(), empty());
    }

    @Test
    void a_box_whose_look_alone_was_set_is_ticked() {
        var pdf = PDF.edited(document -> {
            var box = field(document, "topics/docker").getCOSObject();
            box.removeItem(COSName.V);
            box.setItem(COSName.AS, COSName.YES);
        });
        assertThat(
                pdf.read().changes(), contains(new Tick("topics/docker", ProgressStatus.PENDING, ProgressStatus.DONE)));
    }

    /** As programs leave them that lose the form when they save, or join pages. */
    @Test
    void boxes_that_are_only_on_the_pages_are_read() {
        var ticked = PDF.toggled(Set.of("topics/python", "topics/docker"));
        var before = ticked.read();
        for (var loss : List.<PdfFile.Edit>of(
                document -> form(document).setItem(COSName.FIELDS, new COSArray()),
                document -> form(document).removeItem(COSName.FIELDS),
                document -> form(document).getCOSArray(COSName.FIELDS).remove(0),
                document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM))) {
            var after = ticked.edited(loss).read();
            assertThat(after.changes(), containsInAnyOrder(before.changes().toArray()));
            assertThat(after.ticks(), containsInAnyOrder(before.ticks().toArray()));
            assertThat(after.unknown(), empty());
        }
    }

    @Test
    void a_box_whose_widget_is_apart_is_read_from_either() {
        for (var from : List.of(COSName.V, COSName.AS)) {
            var pdf = PDF.edited(document -> {
                var box = field(document, "topics/docker").getCOSObject();
                var parent = new COSDictionary();
                for (var name : List.of(COSName.T, COSName.FT, COSName.V, COSName.DV)) {
                    parent.setItem(name, box.getItem(name));
                    box.removeItem(name);
                }
                box.setItem(COSName.PARENT, parent);
                (from == COSName.V ? parent : box).setItem(from, COSName.YES);
                form(document).removeItem(COSName.FIELDS);
            });
            assertThat(
                    pdf.read().changes(),
                    contains(new Tick("topics/docker", ProgressStatus.PENDING, ProgressStatus.DONE)));
        }
    }

    /** Whichever a program forgot to set is as it was exported. */
    @Test
    void of_a_value_and_a_look_that_contradict_each_other_the_one_that_was_changed_counts() {
        for (var on : List.of(COSName.V, COSName.AS)) {
            var off = on == COSName.V ? COSName.AS : COSName.V;
            var pdf = PDF.edited(document -> {
                for (var key : List.of("topics/python", "topics/docker")) {
                    field(document, key).getCOSObject().setItem(on, COSName.YES);
                    field(document, key).getCOSObject().setItem(off, COSName.Off);
                }
            });
            assertThat(
                    pdf.read().changes(),
                    containsInAnyOrder(
                            new Tick("topics/python", ProgressStatus.DONE, ProgressStatus.PENDING),
                            new Tick("topics/docker", ProgressStatus.PENDING, ProgressStatus.DONE)));
        }
    }

    @Test
    void fields_and_annotations_that_lead_back_or_to_the_same_are_passed_once() {
        var pdf = PDF.edited(document -> {
            var field = new COSDictionary();
            field.setString(COSName.T, "a");
            field.setItem(COSName.FT, COSName.BTN);
            field.setItem(COSName.PARENT, field);
            var many = new COSArray();
            for (int i = 0; i < 2_000; i++) {
                many.add(field);
            }
            field.setItem(COSName.KIDS, many);
            form(document).getCOSArray(COSName.FIELDS).add(field);
            document.getPage(2).getCOSObject().getCOSArray(COSName.ANNOTS).add(field);
            var deep = new COSArray();
            for (int level = 0; level < 9; level++) {
                var parent = new COSDictionary();
                parent.setString(COSName.T, "b" + level);
                parent.setItem(COSName.KIDS, deep);
                deep = new COSArray();
                for (int i = 0; i < 500; i++) {
                    deep.add(parent);
                }
            }
            form(document).getCOSArray(COSName.FIELDS).addAll(deep);
        });
        var ticks = assertTimeoutPreemptively(Duration.ofSeconds(20), pdf::read);
        assertThat(ticks.changes(), empty());
        assertThat(ticks.ticks(), hasSize(PDF.read().ticks().size()));
    }

    @Test
    void a_box_of_somebody_else_is_told() {
        var pdf = PDF.edited(document -> field(document, "topics/docker").setPartialName("agreed"));
        assertThat(
                pdf.read().unknown(),
                contains(new Unknown("field agreed", "agreed", "it is not a check box of a checklist")));
    }

    @Test
    void a_pdf_without_boxes_is_no_checklist() {
        var printed = PDF.edited(document -> {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
            document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.ANNOTS));
        });
        assertThrows(NotAnExport.class, printed::read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void an_encrypted_pdf_is_refused(String password) {
        var encrypted = PDF.edited(
                document -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
        var refused = assertThrows(EncryptedPdf.class, encrypted::read);
        assertThat(refused.code(), is("encrypted-pdf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "%PDF-1.7\n%%EOF", "%PDF-1.7\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF"})
    void what_is_no_pdf_is_refused(String file) {
        var refused = assertThrows(BrokenPdf.class, () -> new PdfReader().read(file.getBytes(ISO_8859_1)));
        assertThat(refused.code(), is("broken-pdf"));
    }

    @Test
    void a_pdf_that_was_cut_off_is_refused() {
        qt().withExamples(50)
                .forAll(integers().between(0, PDF.bytes().length - 10))
                .checkAssert(length ->
                        assertThrows(BrokenPdf.class, () -> new PdfReader().read(Arrays.copyOf(PDF.bytes(), length))));
    }

    /** Damage is refused, or it hits something else than boxes: it never becomes a tick. */
    @Test
    void a_damaged_pdf_ticks_nothing() {
        qt().withExamples(150)
                .forAll(
                        integers().between(0, PDF.bytes().length - 1),
                        integers().between(1, 255))
                .checkAssert((at, by) -> assertThat(changesOfDamaged(at, by), empty()));
    }

    private static List<Tick> changesOfDamaged(int at, int by) {
        var damaged = PDF.bytes().clone();
        damaged[at] ^= (byte) by;
        try {
            return new PdfReader().read(damaged).changes();
        } catch (BrokenPdf | EncryptedPdf | ScriptedPdf | NotAnExport refused) {
            return List.of();
        }
    }

    @Test
    void scripts_at_the_opening_are_refused() {
        refusesScript(document -> document.getDocumentCatalog().setOpenAction(script()));
    }

    @Test
    void scripts_by_name_are_refused() {
        refusesScript(document -> {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            var scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("a", script()));
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
        });
    }

    @Test
    void scripts_of_a_box_are_refused() {
        refusesScript(document -> {
            var actions = new COSDictionary();
            actions.setItem(COSName.U, script());
            field(document, "topics/docker").getCOSObject().setItem(COSName.AA, actions);
        });
    }

    @Test
    void scripts_after_other_actions_are_refused() {
        refusesScript(document -> {
            var link = document.getPage(2).getAnnotations().stream()
                    .map(annotation -> annotation.getCOSObject().getCOSDictionary(COSName.A))
                    .filter(action -> action != null)
                    .findFirst()
                    .orElseThrow();
            link.setItem(COSName.getPDFName("Next"), script());
        });
    }

    @Test
    void an_xfa_form_is_refused() {
        refusesScript(document -> document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.ACRO_FORM)
                .setString(COSName.XFA, "<xdp/>"));
    }

    private static void refusesScript(PdfFile.Edit edit) {
        var refused = assertThrows(ScriptedPdf.class, PDF.edited(edit)::read);
        assertThat(refused.detail(), containsString("JavaScript"));
    }

    private static PDActionJavaScript script() {
        return new PDActionJavaScript("app.alert(1)");
    }

    private static COSDictionary form(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
    }

    private static PDField field(PDDocument document, String name) throws IOException {
        return document.getDocumentCatalog().getAcroForm(null).getField(name);
    }
}
