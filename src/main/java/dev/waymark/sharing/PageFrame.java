package dev.waymark.sharing;

import dev.waymark.platform.html.Html;
import dev.waymark.platform.html.StyleSheet;

/** What the pages about shares have in common. Nobody is to find them but by their links, nor to learn these from them. */
final class PageFrame {

    private static final StyleSheet STYLE = StyleSheet.load("share.css");

    static final String POLICY = STYLE.policy();

    private static final Html MARK = new Html("""
            <svg viewBox="0 0 48 48" aria-hidden="true"><rect width="48" height="48" rx="11" fill="#0b6b5d"/>\
            <path d="M9 14l7.5 20L24 19l7.5 15L39 14" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" \
            stroke-linejoin="round"/><circle cx="39" cy="14" r="5.5" fill="#ffc857"/></svg>""");

    private static final Html ICON = new Html("""
            data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 48 48'%3E%3Crect width='48' \
            height='48' rx='11' fill='%230b6b5d'/%3E%3Cpath d='M9 14l7.5 20L24 19l7.5 15L39 14' fill='none' stroke='%23fff' \
            stroke-width='4' stroke-linecap='round' stroke-linejoin='round'/%3E%3Ccircle cx='39' cy='14' r='5.5' \
            fill='%23ffc857'/%3E%3C/svg%3E""");

    private PageFrame() {}

    /**
     * @param metadata what else is in the head
     * @param body between the brand and the end
     */
    static Html around(String title, Html metadata, Html body) {
        return Html.of("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="robots" content="noindex">
                <meta name="referrer" content="no-referrer">
                <title>%s</title>
                %s
                <link rel="icon" href="%s">
                %s
                </head>
                <body>
                <header>
                <p class="brand">%sWaymark</p>
                %s
                </body>
                </html>
                """, title, metadata, ICON, STYLE.element(), MARK, body);
    }

    /** For a link that was revoked, and for one that never was. */
    static Html missing() {
        return around("This link leads nowhere · Waymark", Html.NOTHING, new Html("""
                </header>
                <main>
                <h1>This link leads nowhere</h1>
                <p class="lead">It does not exist, or whoever shared it has revoked it.</p>
                </main>"""));
    }
}
