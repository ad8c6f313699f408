package dev.waymark.platform.pages;

import dev.waymark.platform.html.Html;
import dev.waymark.platform.html.StyleSheet;
import dev.waymark.platform.html.Template;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.startup.Build;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What all pages have in common. Addresses in pages are relative, so that they work behind any proxy and prefix. */
@Singleton
class Layout {

    private static final int SHORT_HASH = 12;

    private final Template template = Template.load("layout.html");
    private final StyleSheet style = StyleSheet.load("layout.css");
    private final Build build;

    Layout(Build build) {
        this.build = build;
    }

    /**
     * @param root the relative address of the start page
     */
    FileAnswer page(String title, String root, Html body) {
        var html = template.fill(Map.of(
                "title", Html.escaped(title),
                "root", Html.escaped(root),
                "style", style.element(),
                "body", body,
                "version", Html.escaped(build.version()),
                "commit", build.commit().map(Layout::commit).orElse(Html.NOTHING)));
        return new FileAnswer(
                html.text().getBytes(StandardCharsets.UTF_8),
                "text/html;charset=UTF-8",
                Map.of("Content-Security-Policy", style.policy()));
    }

    private static Html commit(String hash) {
        return Html.of(
                ", commit <code title=\"%s\">%s</code>", hash, hash.substring(0, Math.min(SHORT_HASH, hash.length())));
    }
}
