package dev.waymark.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.export.CsvRows;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.HostileTexts;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.JsonWriter;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.export.markdown.Marker;
import dev.waymark.export.picture.BadgeWriter;
import dev.waymark.export.picture.PictureWriter;
import dev.waymark.export.table.CsvWriter;
import dev.waymark.platform.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** Titles that mean something in some format arrive in every one as they were written, and do nothing. */
class HostileTextsTest {

    private static final Checklist CHECKLIST = DrawnChecklist.titled(HostileTexts.ALL);

    /** As one line, and by the slug where nothing else is left. */
    private static final List<String> TITLES = IntStream.range(0, HostileTexts.ALL.size())
            .mapToObj(i -> PlainText.title(HostileTexts.ALL.get(i), "item-" + i))
            .toList();

    @Test
    void markdown_shows_each_title_and_holds_no_html_but_the_keys() {
        var titles = new ArrayList<String>();
        var document = Parser.builder().build().parse(Exported.text(new MarkdownWriter(), CHECKLIST));
        for (Node node = document; node != null; node = Nodes.next(node)) {
            if (node instanceof StrongEmphasis strong && strong.getParent().getParent() instanceof ListItem) {
                titles.add(Nodes.text(strong));
            }
            if (node instanceof HtmlInline html) {
                assertTrue(Marker.inComment(html.getLiteral()).isPresent(), html.getLiteral());
            }
            if (node instanceof Link link) {
                assertTrue(link.getDestination().matches("https?://[\\x21-\\x7e]+"), link.getDestination());
            }
            assertFalse(node instanceof HtmlBlock, () -> "a block of HTML");
        }
        assertEquals(TITLES, titles);
    }

    @Test
    void a_table_keeps_each_title_and_computes_none() throws IOException {
        var rows = CsvRows.of(Exported.bytes(new CsvWriter(), CHECKLIST));
        assertEquals("Number", rows.getFirst().getFirst());
        var cells = rows.stream().skip(1).map(row -> row.get(3)).toList();
        for (int i = 0; i < TITLES.size(); i++) {
            assertTrue(cells.get(i).equals(TITLES.get(i)) || cells.get(i).equals("'" + TITLES.get(i)), TITLES.get(i));
        }
        rows.forEach(row -> row.forEach(cell -> assertFalse(cell.matches("(?s)[=+@\\-\\t\\r\\n＝＋－＠].*"), cell)));
    }

    @Test
    void json_keeps_each_title_to_the_letter() throws IOException {
        var steps = new ObjectMapper()
                .readTree(Exported.bytes(new JsonWriter(), DrawnChecklist.titled(wellFormed())))
                .at("/stages/0/steps");
        for (int i = 0; i < wellFormed().size(); i++) {
            assertEquals(wellFormed().get(i), steps.get(i).get("title").asText());
        }
    }

    private static List<String> wellFormed() {
        return HostileTexts.ALL.stream()
                .filter(text -> !text.startsWith("\ud83d "))
                .toList();
    }

    @Test
    void a_picture_is_well_formed_and_holds_each_title_and_no_script() throws XMLStreamException {
        var titles = new ArrayList<String>();
        var xml = reader(Exported.bytes(new PictureWriter(), CHECKLIST));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                assertTrue(
                        Set.of(
                                        "svg", "title", "desc", "style", "rect", "defs", "circle", "path", "g", "text",
                                        "tspan", "use")
                                .contains(xml.getLocalName()),
                        xml.getLocalName());
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    assertFalse(xml.getAttributeLocalName(i).startsWith("on"));
                }
                if (xml.getLocalName().equals("title")) {
                    titles.add(xml.getElementText());
                }
            }
        }
        for (int i = 0; i < TITLES.size(); i++) {
            assertTrue(titles.get(i + 1).startsWith(TITLES.get(i) + " ("), titles.get(i + 1));
        }
    }

    @Test
    void a_badge_is_well_formed_whatever_the_title() throws XMLStreamException, IOException {
        for (var text : HostileTexts.ALL) {
            var out = new ByteArrayOutputStream();
            new BadgeWriter().write(DrawnChecklist.titled(List.of(text)), DrawnChecklist.OPTIONS, out);
            var xml = reader(out.toByteArray());
            while (xml.hasNext()) {
                xml.next();
            }
            assertTrue(out.size() < 20_000);
        }
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
