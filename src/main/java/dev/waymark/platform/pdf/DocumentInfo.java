package dev.waymark.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The metadata of a document. It contains no dates, so that unchanged content gives the same file.
 *
 * @param language of the text
 * @param id derived from the content
 */
public record DocumentInfo(
        String title, String subject, List<String> keywords, String producer, String language, long id) {

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
             xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <pdf:Keywords>%s</pdf:Keywords>
            <pdf:Producer>%s</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    void describe(PDDocument document) throws IOException {
        document.setDocumentId(id);
        var information = new PDDocumentInformation();
        information.setTitle(Printable.of(title));
        information.setSubject(Printable.of(subject));
        information.setKeywords(Printable.of(String.join(", ", keywords)));
        information.setProducer(producer);
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var metadata = new PDMetadata(document, new ByteArrayInputStream(xmp().getBytes(UTF_8)));
        catalog.setMetadata(metadata);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private String xmp() {
        return XMP.formatted(xml(title), xml(subject), xml(language), xml(String.join(", ", keywords)), xml(producer));
    }

    private static String xml(String text) {
        var printable = Printable.of(text).replaceAll("[\\x{FFFE}\\x{FFFF}]", "\uFFFD");
        return printable.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
