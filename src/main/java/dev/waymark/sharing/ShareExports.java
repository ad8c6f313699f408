package dev.waymark.sharing;

import static dev.waymark.export.ExportFormat.BADGE;
import static dev.waymark.export.ExportFormat.MARKDOWN;
import static dev.waymark.export.ExportFormat.PDF;
import static dev.waymark.export.ExportFormat.SVG;

import dev.waymark.export.ExportFormat;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("ShareExports")
@Description("Addresses of a share's files, which show its owner's progress at the time of each request")
@Schema(name = "ShareExports")
public record ShareExports(
        @Description("The picture")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/svg")
        String svg,

        @Description("The badge")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/badge")
        String badge,

        @Description("The Markdown checklist")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/markdown")
        String markdown,

        @Description("The PDF checklist")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/pdf")
        String pdf) {

    static final List<ExportFormat> FORMATS = List.of(SVG, BADGE, MARKDOWN, PDF);

    /**
     * @param name as in {@code …/exports/svg}
     * @throws dev.waymark.platform.problem.NotFound if a share has no such file
     */
    static ExportFormat format(String name) {
        return ExportFormat.named(name, FORMATS);
    }

    static ShareExports below(String link) {
        return new ShareExports(address(link, SVG), address(link, BADGE), address(link, MARKDOWN), address(link, PDF));
    }

    private static String address(String link, ExportFormat format) {
        return link + "/exports/" + format.pathName();
    }
}
