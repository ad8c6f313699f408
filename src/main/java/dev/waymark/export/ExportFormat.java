package dev.waymark.export;

import dev.waymark.platform.problem.NotFound;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

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
    BADGE("badge", "image/svg+xml", "badge.svg"),
    PNG("png", "image/png", "png");

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
     * @throws ExportFormatNotFound if no format has this name
     */
    static ExportFormat named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new ExportFormatNotFound(name));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(ExportFormat::pathName).toList();
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

    /** Pictures are displayed in place instead of being downloaded. */
    boolean isPicture() {
        return this == SVG || this == BADGE || this == PNG;
    }

    boolean isText() {
        return this != PDF && this != NOTION && this != PNG;
    }

    static final class ExportFormatNotFound extends NotFound {

        ExportFormatNotFound(String name) {
            super(
                    "Export format not found",
                    noSuch("export format", name) + " Available formats: " + String.join(", ", names()) + ".");
        }
    }
}
