package dev.waymark.export;

import dev.waymark.roadmap.VersionAddress;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

@Type("Export")
@Description("Where to download a roadmap as a file")
public record ExportLink(
        @Description("File format") ExportFormat format,

        @Description("The file's media type, as in Content-Type")
        String mediaType,

        @Description("Address of the file in REST, relative to the server. It takes further parameters: a"
                + " calendar needs startDate, and progress=mine includes the calling learner's progress")
        String url) {

    static List<ExportLink> ofLatest(VersionAddress address) {
        return links(address, "");
    }

    static List<ExportLink> of(VersionAddress address) {
        return links(address, "?version=" + address.number());
    }

    private static List<ExportLink> links(VersionAddress address, String query) {
        return Arrays.stream(ExportFormat.values())
                .map(format -> new ExportLink(
                        format, format.mediaType(), address.roadmap() + "/exports/" + format.pathName() + query))
                .toList();
    }
}
