package dev.waymark.sharing;

import dev.waymark.export.ExportFormat;
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

        @Description("The picture for previews of links, 1200 by 630 pixels")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/png")
        String png,

        @Description("The Markdown checklist")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/markdown")
        String markdown,

        @Description("The PDF checklist")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/pdf")
        String pdf,

        @Description("The table for spreadsheets")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/csv")
        String csv,

        @Description("The JSON checklist, for programs")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/json")
        String json,

        @Description("The board for Notion")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/notion")
        String notion,

        @Description("The calendar; it takes the first day as `startDate`")
        @Schema(examples = "https://waymark.example.org" + ShareLinks.EXAMPLE + "/exports/ics")
        String ics) {

    static ShareExports below(String link) {
        return new ShareExports(
                address(link, ExportFormat.SVG),
                address(link, ExportFormat.BADGE),
                address(link, ExportFormat.PNG),
                address(link, ExportFormat.MARKDOWN),
                address(link, ExportFormat.PDF),
                address(link, ExportFormat.CSV),
                address(link, ExportFormat.JSON),
                address(link, ExportFormat.NOTION),
                address(link, ExportFormat.ICS));
    }

    private static String address(String link, ExportFormat format) {
        return link + "/exports/" + format.pathName();
    }
}
