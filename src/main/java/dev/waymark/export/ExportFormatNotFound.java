package dev.waymark.export;

import dev.waymark.platform.problem.NotFound;
import java.util.List;

/** Nothing is exported in a format of this name. */
public final class ExportFormatNotFound extends NotFound {

    public ExportFormatNotFound(String name) {
        this(name, ExportFormat.names());
    }

    /**
     * @param there the names of those that there are
     */
    public ExportFormatNotFound(String name, List<String> there) {
        super(
                "Export format not found",
                noSuch("export format", name) + " Available formats: " + String.join(", ", there) + ".");
    }
}
