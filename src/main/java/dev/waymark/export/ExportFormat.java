package dev.waymark.export;

import dev.waymark.platform.http.AcceptHeader;
import dev.waymark.platform.problem.NotFound;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The formats of exports. */
@Description("File format of an export")
public enum ExportFormat {
    MARKDOWN("markdown", "text/markdown", "md"),
    PDF("pdf", "application/pdf", "pdf"),
    NOTION("notion", "application/zip", "zip"),
    CSV("csv", "text/csv", "csv"),
    JSON("json", "application/json", "json"),
    ICS("ics", "text/calendar", "ics"),
    SVG("svg", "image/svg+xml", "svg"),
    BADGE("badge", "image/svg+xml", "badge.svg");

    private final String name;
    private final String type;
    private final String extension;

    ExportFormat(String name, String type, String extension) {
        this.name = name;
        this.type = type;
        this.extension = extension;
    }

    /**
     * @param name as in {@code …/exports/pdf}
     * @param available the formats that the address offers
     * @throws ExportFormatNotFound if none of them has this name
     */
    public static ExportFormat named(String name, List<ExportFormat> available) {
        return available.stream()
                .filter(format -> format.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new ExportFormatNotFound(name, names(available)));
    }

    static ExportFormat named(String name) {
        return named(name, List.of(values()));
    }

    static List<String> names() {
        return names(List.of(values()));
    }

    private static List<String> names(List<ExportFormat> formats) {
        return formats.stream().map(ExportFormat::pathName).toList();
    }

    /** The name in addresses, as in {@code …/exports/pdf}. */
    public String pathName() {
        return name;
    }

    /** Without a charset. */
    String bareMediaType() {
        return type;
    }

    String mediaType() {
        return isText() ? type + ";charset=UTF-8" : type;
    }

    /** The extension of file names, without the leading dot. */
    String extension() {
        return extension;
    }

    /** Whether an Accept header allows it; a missing header allows everything. */
    public boolean isTakenBy(@Nullable String accept) {
        return AcceptHeader.preferred(accept, List.of(type)) != null;
    }

    /** Pictures are displayed in place instead of being downloaded. */
    boolean isPicture() {
        return this == SVG || this == BADGE;
    }

    boolean isText() {
        return this != PDF && this != NOTION;
    }

    static final class ExportFormatNotFound extends NotFound {

        ExportFormatNotFound(String name, List<String> available) {
            super(
                    "Export format not found",
                    noSuch("export format", name) + " Available formats: " + String.join(", ", available) + ".");
        }
    }
}
