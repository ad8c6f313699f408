package dev.waymark.sharing;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.export.checklist.Labels;
import dev.waymark.platform.html.Html;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.Texts;
import dev.waymark.progress.enrolment.Tally;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page that shows a share to people. It has no script, and all texts are escaped.
 *
 * @param focusAreas their titles
 */
record SharePage(SharedRoadmap share, List<String> focusAreas) {

    private static final int MAX_DESCRIPTION = 200;

    Html html() {
        var title = title() + (share.displayName() == null ? "" : ", shared by " + name());
        return PageFrame.around(
                title + " · Waymark",
                metadata(),
                Html.of(
                        """
                <h1 dir="auto">%s</h1>
                %s
                <p class="lead" dir="auto">%s</p>
                %s
                %s
                </header>
                <main>
                %s
                %s
                </main>
                <footer>
                <p>Version %s of the roadmap. Made with Waymark, the open backend for learning roadmaps.</p>
                </footer>""",
                        title(),
                        by(),
                        Html.prose(share.summary()),
                        focus(),
                        progress(),
                        stages(),
                        files(),
                        share.version()));
    }

    private String title() {
        return PlainText.title(share.title(), "A roadmap");
    }

    private String name() {
        return PlainText.line(requireNonNullElse(share.displayName(), ""));
    }

    private Tally counted() {
        return PageProgress.counted(
                share.progress().required(),
                share.stages().stream().flatMap(stage -> stage.steps().stream()).toList());
    }

    private String words() {
        return PageProgress.words(counted(), share.progress().required().total() > 0);
    }

    /** For previews of the link: Open Graph, which others read too, and what Twitter needs besides. */
    private Html metadata() {
        var description = Texts.shortened(
                PageProgress.percent(counted()) + " done. " + PlainText.line(share.summary()), MAX_DESCRIPTION);
        return Html.of("""
                <meta name="description" content="%1$s">
                <meta property="og:type" content="website">
                <meta property="og:site_name" content="Waymark">
                <meta property="og:title" content="%2$s">
                <meta property="og:description" content="%1$s">
                <meta property="og:url" content="%3$s">
                <meta property="og:image" content="%4$s">
                <meta property="og:image:type" content="image/png">
                <meta property="og:image:width" content="1200">
                <meta property="og:image:height" content="630">
                <meta property="og:image:alt" content="%5$s">
                <meta name="twitter:card" content="summary_large_image">""", description, title(), share.url(), share.exports().png(), title() + ": " + words());
    }

    private Html by() {
        return share.displayName() == null
                ? Html.NOTHING
                : Html.of("<p class=\"by\">Shared by <bdi>%s</bdi></p>", name());
    }

    private Html focus() {
        return focusAreas.isEmpty()
                ? Html.NOTHING
                : Html.of(
                        "<ul class=\"focus\" aria-label=\"Focus areas\">\n%s\n</ul>",
                        Html.joined(focusAreas.stream().map(title -> Html.of("<li dir=\"auto\">%s</li>", title))));
    }

    private Html progress() {
        var counted = counted();
        var all =
                share.stages().stream().mapToInt(stage -> stage.steps().size()).sum();
        return Html.of(
                """
                <section class="progress" aria-label="Progress">
                <p class="percent"><strong>%s</strong> %s</p>
                %s
                <p class="counts">%s in %s, of which %s</p>
                </section>
                <nav aria-label="Stages">
                <ol class="overview">
                %s
                </ol>
                </nav>""",
                PageProgress.percent(counted),
                words(),
                PageProgress.bar(counted),
                Labels.count(all, "step", "steps"),
                Labels.count(share.stages().size(), "stage", "stages"),
                requirements(),
                Html.joined(share.stages().stream().map(StageSection::new).map(StageSection::link)));
    }

    private String requirements() {
        var progress = share.progress();
        return "%d are required, %d recommended and %d optional"
                .formatted(
                        progress.required().total(),
                        progress.recommended().total(),
                        progress.optional().total());
    }

    private Html stages() {
        return Html.joined(share.stages().stream().map(StageSection::new).map(StageSection::html));
    }

    private Html files() {
        var exports = share.exports();
        return Html.of(
                """
                <section class="files" aria-labelledby="files">
                <h2 id="files">Take it with you</h2>
                <ul>
                %s
                </ul>
                </section>""",
                Html.joined(Stream.of(
                        file(exports.pdf(), "PDF, to tick and print"),
                        file(exports.markdown(), "Markdown"),
                        file(exports.csv(), "CSV, for spreadsheets"),
                        file(exports.notion(), "Notion"),
                        file(exports.json(), "JSON"),
                        file(exports.svg(), "Picture of all steps"))));
    }

    private static Html file(String address, String name) {
        return Html.of("<li><a href=\"%s\" rel=\"nofollow\">%s</a></li>", address, name);
    }
}
