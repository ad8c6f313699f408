package dev.waymark.progress.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.platform.database.Row;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import io.smallrye.graphql.api.Nullable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("StepProgress")
@Description("A step of a roadmap and the learner's progress on it")
@Schema(name = "StepProgress")
public record StepProgress(
        @JsonIgnore @Schema(hidden = true) long itemId,

        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title,

        @Description("How much it matters here") Requirement requirement,

        @Nullable @Description("Heading that groups it with other steps") @Schema(examples = "Core skills")
        String group,

        @Description("The learner's status on the item") ProgressStatus status,

        @Nullable @Description("When it got this status; absent if it has never been marked")
        Instant changedAt,

        @Nullable @Description("When the item left the catalogue")
        Instant retiredAt) {

    static StepProgress read(Row row) throws SQLException {
        return new StepProgress(
                row.bigint("item_id"),
                row.constant(ItemKind.class, "kind"),
                row.text("slug"),
                row.text("title"),
                row.constant(Requirement.class, "requirement"),
                row.textOrNull("step_group"),
                row.constant(ProgressStatus.class, "status"),
                row.instantOrNull("changed_at"),
                row.instantOrNull("retired_at"));
    }

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }

    boolean hasMark() {
        return status != ProgressStatus.PENDING;
    }

    static Tally tally(List<StepProgress> steps, Requirement requirement) {
        return Tally.of(steps.stream()
                .filter(step -> step.requirement == requirement)
                .map(StepProgress::status)
                .toList());
    }
}
