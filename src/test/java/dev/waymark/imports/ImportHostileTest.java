package dev.waymark.imports;

import static dev.waymark.imports.Importer.JSON;
import static dev.waymark.imports.Importer.MARKDOWN;
import static dev.waymark.imports.Importer.PDF;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.platform.pdf.form.PdfBomb;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent as a file, the answer says what is wrong with it, soon, and nothing changes. */
@QuarkusTest
class ImportHostileTest {

    private static final String LAUGHS = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d SYSTEM "file:///etc/passwd">]><x>&c;&d;</x>""";

    private static final String STEP =
            "{\"$schema\":\"" + JsonWriter.SCHEMA + "\",\"stages\":[{\"steps\":[{\"key\":%s,\"status\":\"DONE\"%s}]}]}";

    private Importer ada;

    @BeforeEach
    void sign_in() {
        ada = Importer.fresh();
    }

    private void assertRefused(String mediaType, byte[] file, int status, String code) {
        var problem = assertTimeout(Duration.ofSeconds(60), () -> ProblemAnswer.of(ada.send(mediaType, file), status));
        assertThat(problem.getString("type"), equalTo("/problems/" + code));
        assertTimeout(Duration.ofSeconds(20), () -> assertThat(ada.statuses().keySet(), empty()));
    }

    private void assertRefused(String mediaType, String file, int status, String code) {
        assertRefused(mediaType, file.getBytes(UTF_8), status, code);
    }

    private static byte[] pdf(PdfFile.Edit edit) {
        return PdfFile.of(BuiltInChecklist.withoutProgress()).edited(edit).bytes();
    }

    @Test
    void an_encrypted_pdf_is_refused() {
        for (var password : List.of("", "secret")) {
            var file = pdf(document ->
                    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
            assertRefused(PDF, file, 422, "encrypted-pdf");
        }
    }

    @Test
    void a_pdf_with_a_script_is_refused() {
        var file = pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        assertRefused(PDF, file, 422, "scripted-pdf");
    }

    @Test
    void a_broken_pdf_is_refused() {
        var file = PdfFile.of(BuiltInChecklist.withoutProgress()).bytes();
        assertRefused(PDF, Arrays.copyOf(file, file.length / 2), 422, "broken-pdf");
        assertRefused(PDF, "%PDF-1.7\nhello", 422, "broken-pdf");
    }

    @Test
    void a_pdf_that_is_no_checklist_is_refused() {
        var file = pdf(document -> {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.ACRO_FORM);
            document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.ANNOTS));
        });
        assertRefused(PDF, file, 422, "not-an-export");
    }

    @Test
    void a_pdf_that_unpacks_to_very_much_is_refused() {
        assertRefused(PDF, PdfBomb.large(), 413, "oversized-pdf");
    }

    @Test
    void entities_of_xml_in_a_pdf_are_not_looked_at() {
        var file = pdf(document -> {
            var metadata = new PDMetadata(document, new ByteArrayInputStream(LAUGHS.getBytes(UTF_8)));
            document.getDocumentCatalog().setMetadata(metadata);
        });
        var preview = assertTimeout(Duration.ofSeconds(60), () -> ada.preview(PDF, file));
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getList("unknown"), empty());
    }

    @Test
    void an_xfa_form_is_refused_unread() {
        var file = pdf(document -> document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.ACRO_FORM)
                .setString(COSName.XFA, LAUGHS));
        assertRefused(PDF, file, 422, "scripted-pdf");
    }

    @Test
    void a_file_of_another_type_than_it_is_said_to_be_is_refused() {
        var file = PdfFile.of(BuiltInChecklist.withoutProgress()).bytes();
        assertRefused(MARKDOWN, file, 415, "format-mismatch");
        assertRefused(JSON, file, 415, "format-mismatch");
        assertRefused(PDF, "- [x] A <!-- waymark:topics/docker PENDING -->", 415, "format-mismatch");
        assertRefused(PDF, "", 415, "format-mismatch");
    }

    @Test
    void types_that_are_not_read_back_are_refused() {
        for (var type : List.of("text/html", "application/zip", "text/csv", "image/svg+xml", "application/xml")) {
            assertRefused(type, "- [x] A <!-- waymark:topics/docker PENDING -->", 415, "unsupported-media-type");
        }
        assertRefused(MARKDOWN + ";charset=ISO-8859-1", "- [x] A", 415, "unsupported-media-type");
        ProblemAnswer.of(
                ada.learner()
                        .given()
                        .multiPart("file", "a.html", "<b>".getBytes(UTF_8), "text/html")
                        .post(Importer.IMPORTS),
                415);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var zip = HexFormat.of().parseHex("504b0304140000000800" + "ff".repeat(50));
        for (var type : List.of(MARKDOWN, "application/octet-stream", JSON)) {
            assertRefused(type, zip, 422, "not-an-export");
            assertRefused(type, "- [x] Grün".getBytes(ISO_8859_1), 422, "not-an-export");
            assertRefused(type, "- [x] A".getBytes(UTF_16), 422, "not-an-export");
        }
    }

    @Test
    void text_that_is_no_export_is_refused() {
        for (var text : List.of("", "\0", "# A page\n\n- with a list\n", "%")) {
            assertRefused(MARKDOWN, text, 422, "not-an-export");
        }
        for (var text : List.of("", "null", "{}", "{\"$schema\":1}", "[".repeat(100_000), "{\"a\":".repeat(100_000))) {
            assertRefused(JSON, text, 422, "not-an-export");
        }
    }

    @Test
    void texts_that_are_made_to_take_long_are_refused() {
        assertRefused(MARKDOWN, "x".repeat(10_000_000), 413, "content-too-large");
        assertRefused(MARKDOWN, "- [x] " + "x".repeat(4_000_000), 422, "not-an-export");
        assertRefused(MARKDOWN, "- [x]\n".repeat(800_000), 422, "not-an-export");
        assertRefused(JSON, "{\"stages\":[" + "[],".repeat(3_000_000), 422, "not-an-export");
        assertRefused(JSON, STEP.formatted("1", "}," + "{},".repeat(600_000) + "{\"a\":1"), 422, "not-an-export");
    }

    @Test
    void more_boxes_than_any_export_has_are_refused() {
        var file = new StringBuilder();
        for (int i = 0; i < 20_001; i++) {
            file.append("- [x] <!-- waymark:topics/t%d PENDING -->\n".formatted(i));
        }
        assertRefused(MARKDOWN, file.toString(), 422, "not-an-export");
    }

    @Test
    void what_no_database_keeps_is_told_without_it() {
        JsonPath preview = ada.preview(
                JSON,
                STEP.formatted("\"a\\u0000\\ud800'; drop table learner\"", "").getBytes(UTF_8));
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getList("unknown.text"), equalTo(List.of("a'; drop table learner")));
    }

    @Test
    void a_large_upload_is_refused_before_it_is_sent() {
        var problem = ProblemAnswer.of(RawHttp.send(head(MARKDOWN) + "Content-Length: 52428800\r\n\r\n"), 413);
        assertThat(problem.getString("type"), equalTo("/problems/content-too-large"));
        ProblemAnswer.of(
                RawHttp.send(head("multipart/form-data; boundary=x") + "Content-Length: 52428800\r\n\r\n"), 413);
    }

    @Test
    void a_large_upload_that_does_not_announce_itself_is_refused_while_it_comes() {
        var chunk = "100000\r\n" + "x".repeat(1 << 20) + "\r\n";
        for (var type : List.of(MARKDOWN, JSON, PDF, "multipart/form-data; boundary=x")) {
            var body = "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(13) + "0\r\n\r\n";
            assertThat(
                    type,
                    ProblemAnswer.of(RawHttp.send(head(type) + body), 413).getString("type"),
                    equalTo("/problems/content-too-large"));
        }
    }

    private String head(String type) {
        return "POST " + Importer.IMPORTS
                + " HTTP/1.1\r\nHost: waymark.test\r\nConnection: close\r\nAuthorization: Bearer "
                + ada.learner().accessToken() + "\r\nContent-Type: " + type + "\r\n";
    }
}
