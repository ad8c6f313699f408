package dev.waymark.progress.notes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note with its rendered text. */
@Schema(name = "NoteDetails")
record NoteDetails(
        @JsonUnwrapped NoteView note,

        @Schema(
                description = "The text as HTML that is safe to insert as it is",
                examples = "<p>Layers are <strong>cached</strong> from the first change on.</p>\n")
        String html) {}
