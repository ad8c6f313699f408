package dev.waymark.curation.next;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next items, as REST shows them. */
@Schema(name = "NextItems")
record NextItems(
        @Schema(description = "The items, best first") List<NextItem> items) {}
