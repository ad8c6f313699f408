package dev.waymark.progress.notes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Note")
@Description("The calling learner's note on one item")
@Schema(name = "Note")
@JsonIgnoreProperties({"id", "revision"})
public record NoteView(
        @JsonIgnore @Schema(hidden = true) long learnerId,

        @JsonIgnore @Schema(hidden = true) long itemId,

        @Description("Identifies the current text and links; changes with each write") @Schema(hidden = true)
        String revision,

        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title,

        @Description("Markdown, as it was written")
        @Schema(examples = "Layers are **cached** from the first change on.")
        String text,

        @Description("The learner's own links, in their order")
        List<NoteLink> links,

        @Description("When it was last written") Instant writtenAt)
        implements Node {

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }

    /**
     * @throws PreconditionFailed if the note was written in the meantime
     */
    void assertRevision(String expected) {
        if (!expected.equals(revision)) {
            throw new PreconditionFailed();
        }
    }

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Note", itemId, learnerId);
    }
}
