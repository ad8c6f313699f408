package dev.waymark.export;

import dev.waymark.platform.problem.NotFound;

/** Nothing is exported in a format of this name. */
final class ExportFormatNotFound extends NotFound {

    ExportFormatNotFound(String name) {
        super(
                "Export format not found",
                noSuch("export format", name) + " There are " + String.join(", ", ExportFormat.names()) + ".");
    }
}
