package dev.waymark.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.export.BuiltInChecklist;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ExportOptions.Paper;
import dev.waymark.imports.PdfFile;
import dev.waymark.progress.ProgressStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private final Checklist checklist = BuiltInChecklist.withProgress();
    private final PdfFile pdf = PdfFile.of(checklist);

    @Test
    void every_step_has_a_box_that_says_whether_it_is_done() {
        var said = pdf.look(document -> pdf.boxes(document).stream()
                .map(box -> box.getFullyQualifiedName() + " " + box.isChecked() + " " + box.getAlternateFieldName())
                .toList());
        var meant = checklist.sections().stream()
                .map(Section::entries)
                .flatMap(Collection::stream)
                .map(entry -> entry.key() + " " + (entry.status() == ProgressStatus.DONE) + " " + entry.title())
                .toList();
        assertThat(said, equalTo(meant));
    }

    @Test
    void what_a_box_cannot_say_stands_beside_the_title() {
        var text = String.join("\n", pdf.pages());
        var learning = checklist.sections().stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> entry.status() == ProgressStatus.LEARNING)
                .findFirst()
                .orElseThrow();
        assertThat(text, containsString(learning.title() + " LEARNING"));
    }

    @Test
    void it_can_be_read_out() {
        pdf.check(document -> {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage(), is("en"));
            assertThat(catalog.getMarkInfo().isMarked(), is(true));
            assertThat(catalog.getViewerPreferences().displayDocTitle(), is(true));
            assertThat(document.getDocumentInformation().getTitle(), is(checklist.title()));
            var metadata = new String(catalog.getMetadata().toByteArray(), UTF_8);
            assertThat(metadata, containsString(checklist.title()));
            assertThat(types(document), hasItem("H1"));
        });
    }

    @Test
    void its_bookmarks_are_the_stages() {
        List<String> titles = pdf.look(document -> {
            var bookmarks = new ArrayList<String>();
            document.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .forEach(item -> bookmarks.add(item.getTitle()));
            return bookmarks;
        });
        assertThat(titles.size(), is(checklist.sections().size()));
        assertThat(titles.getFirst(), is("1. " + checklist.sections().getFirst().title()));
    }

    @Test
    void its_contents_and_pages_agree() {
        var pages = pdf.pages();
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i), containsString("Page %d of %d".formatted(i + 1, pages.size())));
        }
        for (var section : checklist.sections()) {
            var line = pages.get(1)
                    .lines()
                    .filter(each -> each.contains(section.title()))
                    .findFirst()
                    .orElseThrow();
            var page = pages.get(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)) - 1);
            assertThat(page, containsString(section.title()));
        }
    }

    @Test
    void every_font_is_embedded() {
        pdf.check(document -> {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded(), is(true));
                }
            }
        });
    }

    @Test
    void its_links_lead_to_the_resources() {
        var links = pdf.links();
        assertThat(links, everyItem(startsWith("http")));
        assertThat(links, hasItem("https://docs.python.org/3/"));
    }

    @Test
    void the_same_checklist_is_the_same_file() {
        assertThat(PdfFile.of(BuiltInChecklist.withProgress()).bytes(), equalTo(pdf.bytes()));
        assertThat(PdfFile.of(BuiltInChecklist.withoutProgress()).bytes(), not(equalTo(pdf.bytes())));
    }

    @Test
    void it_knows_no_time() {
        pdf.check(document -> {
            assertThat(document.getDocumentInformation().getCreationDate(), is((Object) null));
            assertThat(document.getDocumentInformation().getModificationDate(), is((Object) null));
        });
    }

    @Test
    void it_fits_the_paper() {
        var letter = PdfFile.of(checklist, Paper.LETTER);
        var width = letter.look(document -> document.getPage(0).getMediaBox().getWidth());
        assertThat(width, is(612f));
        assertThat(letter.changes(), empty());
    }

    @Test
    void no_heading_stands_at_a_pages_foot() {
        var headings = checklist.sections().stream()
                .flatMap(section -> section.entries().stream())
                .map(Checklist.Entry::group)
                .collect(toSet());
        for (var page : pdf.pages()) {
            var lines = page.lines().filter(line -> !line.isBlank()).toList();
            // The last line is the page's number.
            assertThat(headings, not(hasItem(lines.get(Math.max(0, lines.size() - 2)))));
        }
    }

    @Test
    void a_checklist_without_steps_is_one_page() {
        var bare = new Checklist(
                "roadmaps/bare", "Bare", "", "version 1", "", List.of(), true, null, Instant.EPOCH, List.of());
        assertThat(PdfFile.of(bare).pages().size(), is(1));
    }

    private static List<String> types(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(object -> object instanceof COSDictionary)
                .map(object -> ((COSDictionary) object).getNameAsString(COSName.S))
                .filter(type -> type != null)
                .toList();
    }
}
