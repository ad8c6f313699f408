package dev.waymark.progress.notes;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Checked by {@link NoteDraft}, which knows its position in the request. */
@Type("NoteLink")
@Input("NoteLinkInput")
@Description("A link of the learner's own")
@Schema(name = "NoteLink")
public record NoteLink(
        @Description("Title of the link: 1 to 200 characters, on one line")
        @Schema(examples = "The talk that made it click", required = true)
        String title,

        @Description("Absolute http or https address, at most 2,000 characters")
        @Schema(examples = "https://example.org/talk", required = true)
        String url) {}
