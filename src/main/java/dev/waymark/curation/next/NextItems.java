package dev.waymark.curation.next;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is next, as REST answers it. */
@Schema(name = "NextItems")
record NextItems(
        @Schema(description = "The items, best first") List<NextItem> items) {}
