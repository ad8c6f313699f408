package dev.waymark.export;

/** The formats, by the names that addresses have for them. */
enum ExportFormat {
    MARKDOWN("markdown", "text/markdown;charset=UTF-8", "md"),
    PDF("pdf", "application/pdf", "pdf"),
    NOTION("notion", "application/zip", "zip"),
    CSV("csv", "text/csv;charset=UTF-8", "csv"),
    JSON("json", "application/json", "json"),
    ICS("ics", "text/calendar;charset=UTF-8", "ics"),
    SVG("svg", "image/svg+xml", "svg");

    private final String name;
    private final String mediaType;
    private final String extension;

    ExportFormat(String name, String mediaType, String extension) {
        this.name = name;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** As in {@code …/exports/pdf}. */
    String pathName() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    String extension() {
        return extension;
    }
}
