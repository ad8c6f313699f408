package dev.waymark.imports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quicktheories.WithQuickTheories;
import org.quicktheories.core.Gen;

/** Texts of any kind survive, and none is more than text. */
class PdfHostileTest implements WithQuickTheories {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "(unbalanced ) Tj ET EMC \\ endstream endobj",
                "<script>alert(1)</script> & <b> &amp; ]]>",
                "# **bold** [link](javascript:alert(1))",
                "日本語の題名とプログラミング",
                "한국어 제목, 编程",
                "Ελληνικά, Кириллица, Tiếng Việt",
                "λ → ∞ ≤ ≠ ✓ ★ ∀x∈ℝ",
                "🚀 ✅ ⚠",
                "שלום"
            })
    void a_title_survives(String title) {
        assertThat(PdfFile.of(titled(title)).text(), containsString(title.replaceAll("\\s", "")));
    }

    @Test
    void a_word_of_300_letters_is_broken() {
        var pdf = PdfFile.of(titled("W".repeat(300)));
        // In the contents, running heads are cut: as heading, title, summary and link at least.
        assertThat(pdf.text().chars().filter(letter -> letter == 'W').count() >= 4 * 300, is(true));
    }

    @Test
    void however_long_texts_are_they_stay_on_the_page() {
        var pdf = PdfFile.of(titled("long ".repeat(200) + "W".repeat(300)));
        // The page's number is the lowest.
        assertThat(pdf.lowest(), greaterThan(40f));
    }

    @Test
    void arabic_letters_are_joined() {
        assertThat(PdfFile.of(titled("سلام")).text(), containsString("سلام"));
        assertThat(PdfFile.of(titled("لا")).text(), containsString("لا"));
    }

    @Test
    void what_no_font_has_is_a_square_that_says_what_it_stands_for() {
        var pdf = PdfFile.of(titled("ไทย"));
        assertThat(pdf.text(), containsString("ไทย"));
    }

    @Test
    void only_addresses_of_the_web_are_links() {
        var entry = entry(
                "a",
                "A",
                List.of(
                        link("javascript:alert(1)"),
                        link("file:///etc/passwd"),
                        link("https://[not-an-address"),
                        link("https://a.example/ü?q=(1)")));
        var links = PdfFile.of(checklist("L", entry)).links();
        assertThat(
                links,
                equalTo(List.of(
                        "https://a.example/", "https://[not-an-address", "https://a.example/%C3%BC?q=%281%29")));
    }

    @Test
    void any_text_can_be_set() {
        canBeSet(strings().allPossible().ofLengthBetween(0, 80));
    }

    @Test
    void any_text_that_runs_leftwards_can_be_set() {
        canBeSet(strings().betweenCodePoints(0x0590, 0x06FF).ofLengthBetween(0, 40));
    }

    private void canBeSet(Gen<String> texts) {
        qt().withExamples(25).forAll(texts).checkAssert(text -> {
            var pdf = PdfFile.of(titled(text));
            assertThat(pdf.read().ticks(), hasSize(1));
            assertThat(pdf.read().changes(), empty());
            assertThat(pdf.links(), everyItem(startsWith("https://")));
        });
    }

    private static Checklist titled(String title) {
        return checklist(title, entry("a-step", title, List.of(link("https://a.example/"))));
    }

    private static Checklist checklist(String title, Entry... entries) {
        var section = new Section(
                "stage", title, title, Level.EXPERT, Stream.of(entries).toList());
        return new Checklist(
                "roadmaps/r",
                title,
                title,
                "version 1",
                "sha256:0",
                List.of(title),
                true,
                title,
                DrawnChecklist.REVISED,
                List.of(section));
    }

    private static Entry entry(String slug, String title, List<Link> links) {
        return new Entry(
                ItemKind.TOPIC,
                slug,
                title,
                title,
                Requirement.OPTIONAL,
                title,
                Level.EXPERT,
                new Hours(1, 2),
                "https://a.example/",
                ProgressStatus.SKIPPED,
                title,
                links,
                List.of());
    }

    private static Link link(String url) {
        return new Link("link", "A link", url, ResourceType.SITE, Cost.FREEMIUM);
    }
}
