package dev.waymark.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemView;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import io.smallrye.graphql.api.Nullable;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Progress")
@Description("The calling learner's progress on one item. It counts in every roadmap that includes the item")
@Schema(name = "Progress")
@JsonIgnoreProperties("id")
public record ProgressView(
        @JsonIgnore @Schema(hidden = true) long learnerId,

        @JsonIgnore @Schema(hidden = true) long itemId,

        @JsonIgnore @Ignore @Schema(hidden = true) long revision,

        @Description(ItemDescriptions.KIND) ItemKind kind,

        @Description(ItemDescriptions.SLUG) @Schema(examples = "docker")
        String slug,

        @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
        String title,

        @Description("The learner's status on the item") ProgressStatus status,

        @Nullable @Description("When it got this status; absent if it has never been marked")
        Instant changedAt,

        @Nullable
        @Description("Id of the change that decided the status; among changes with the same time, the greatest id wins")
        @Schema(examples = "0192f0c1-7c3e-7d9a-9d1e-3b0f5a1c2d4e")
        String changeId,

        @Nullable @Description("When the item left the catalogue; what was marked stays")
        Instant retiredAt)
        implements Node {

    static final String COLUMNS =
            "p.learner_id, p.item_id, p.revision, i.kind, i.slug, i.title, p.status, p.changed_at, p.change_id, i.retired_at";

    static ProgressView read(Row row) throws SQLException {
        return new ProgressView(
                row.bigint("learner_id"),
                row.bigint("item_id"),
                row.bigint("revision"),
                row.constant(ItemKind.class, "kind"),
                row.text("slug"),
                row.text("title"),
                row.constant(ProgressStatus.class, "status"),
                row.instant("changed_at"),
                row.text("change_id"),
                row.instantOrNull("retired_at"));
    }

    /** For an item that was never marked. */
    static ProgressView none(long learner, ItemView item) {
        return new ProgressView(
                learner,
                item.rowId(),
                0,
                item.kind(),
                item.slug(),
                item.title(),
                ProgressStatus.PENDING,
                null,
                null,
                item.retiredAt());
    }

    @Description(ItemDescriptions.KEY)
    public String getKey() {
        return kind.key(slug);
    }

    /** Whether this state wins over a change with this time and id: the greatest change decides an item's status. */
    public boolean staysAgainst(Instant time, String id) {
        return changedAt != null
                && changeId != null
                && (changedAt.isAfter(time) || (changedAt.equals(time) && changeId.compareTo(id) > 0));
    }

    /**
     * @param expected the id of the change that must have decided the status; null for any
     * @param none whether the item must never have been marked
     * @throws PreconditionFailed if another change decided the status
     */
    void assertDecidedBy(@Nullable String expected, boolean none) {
        if ((expected != null && !expected.equals(changeId)) || (none && changeId != null)) {
            throw new PreconditionFailed();
        }
    }

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Progress", itemId, learnerId);
    }
}
