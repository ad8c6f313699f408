package dev.waymark.export.picture;

import dev.waymark.export.checklist.ExportOptions.Theme;

/**
 * The style sheet of pictures. They have a background of their own, so that they are legible wherever they are
 * embedded.
 */
final class PictureStyle {

    static final String FONTS =
            "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Helvetica,Arial,sans-serif";

    private static final String LIGHT = """
            svg{--ground:#fff;--band:#f3f6f8;--rim:#dbe3ea;--text:#17242f;--quiet:#566777;--node:#fff;--line:#b9c6d2;\
            --edge:#8ba0b3;--accent:#2f5fd0;--done:#0b7f58;--done-node:#e0f5ec;--learning:#a85b00;--learning-node:#fff2da;\
            --skipped:#76858f;--on:#fff}
            """;

    private static final String DARK = """
            svg{--ground:#0e151c;--band:#151f28;--rim:#263442;--text:#e9eff5;--quiet:#9cadbc;\
            --node:#1d2934;--line:#425465;--edge:#5d7387;--accent:#86acff;--done:#4fcf9f;--done-node:#12332a;\
            --learning:#f3b65f;--learning-node:#3a2b14;--skipped:#8797a5;--on:#0e151c}
            """;

    /** Single letters for statuses: p, l, d, s. */
    private static final String SHAPES = """
            text{font-family:%s;fill:var(--text);font-size:13px}
            .ground{fill:var(--ground);stroke:var(--rim)}.band{fill:var(--band);stroke:var(--rim)}
            .h1{font-size:24px;font-weight:700}.h2{font-size:16px;font-weight:650}\
            .h2,.g,.end{paint-order:stroke;stroke:var(--band);stroke-width:5px;stroke-linejoin:round}.lv{font-size:13px;font-weight:400}\
            .q{fill:var(--quiet)}
            .g{fill:var(--quiet);font-size:11px;font-weight:600;letter-spacing:.06em}
            .no{fill:var(--accent)}.non{fill:var(--on);font-size:13px;font-weight:700;text-anchor:middle}
            .end{text-anchor:end}.e{fill:none;stroke:var(--edge);stroke-width:1.3;opacity:.75}
            .dot{fill:none;stroke:var(--edge);stroke-width:5;stroke-linecap:round}
            .n{fill:var(--node);stroke:var(--line)}.k{fill:none;stroke:var(--quiet);stroke-width:1.5}
            .r .n{stroke-width:1.5}.o .n{stroke-dasharray:4 3}
            .d .n{fill:var(--done-node);stroke:var(--done)}.d .k{fill:var(--done);stroke:var(--done)}
            .l .n{fill:var(--learning-node);stroke:var(--learning)}.l .k{stroke:var(--learning)}
            .s text{fill:var(--skipped);text-decoration:line-through}.s .k{stroke:var(--skipped)}
            .m{fill:none;stroke:var(--on);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
            .l .m,.s .m{stroke:var(--learning);stroke-width:5}.s .m{stroke:var(--skipped);stroke-width:2}
            .track{fill:var(--rim)}.bd{fill:var(--done)}.bl{fill:var(--learning)}.bs{fill:var(--skipped);opacity:.55}
            .c{fill:none;stroke-width:5;stroke-linecap:round;stroke:var(--line)}.cd{stroke-width:9;stroke:var(--done)}\
            .cl{stroke-width:6;stroke-linecap:square;stroke:var(--learning)}.cs{stroke-width:2;stroke:var(--skipped)}
            """.formatted(FONTS);

    private PictureStyle() {}

    static String of(Theme theme) {
        return "\n" + colours(theme, LIGHT, DARK) + SHAPES;
    }

    /** Where both are given, the reader's setting decides. */
    static String colours(Theme theme, String light, String dark) {
        return switch (theme) {
            case AUTO -> light + "@media(prefers-color-scheme:dark){" + dark.strip() + "}\n";
            case LIGHT -> light;
            case DARK -> dark;
        };
    }
}
