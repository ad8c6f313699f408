package dev.waymark.progress.enrolment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import dev.waymark.platform.problem.HttpProblem.PreconditionFailed;
import io.smallrye.graphql.api.Nullable;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Enrolment")
@Description("The calling learner's enrolment in a roadmap: they follow one version of it until they move to another")
@Schema(name = "Enrolment")
@JsonIgnoreProperties("id")
public record EnrolmentView(
        @JsonIgnore @Schema(hidden = true) long learnerId,

        @JsonIgnore @Schema(hidden = true) long roadmapId,

        @JsonIgnore @Schema(hidden = true) long latestVersionId,

        @Ignore @Description("The roadmap's slug") @Schema(examples = "senior-backend-python-aws-microservices")
        String roadmap,

        @Description("The roadmap's title in the version that is followed")
        String title,

        @Ignore @Description("The number of the version that is followed") @Schema(examples = "1")
        int version,

        @Description("The number of the roadmap's latest version") @Schema(examples = "2")
        int latestVersion,

        @Description("When the learner began to follow the roadmap")
        Instant startedAt,

        @Nullable @Description("When the roadmap was withdrawn; learners who follow it can continue")
        Instant retiredAt,

        @Description("The learner's progress in the version that is followed")
        RoadmapProgress progress)
        implements Node {

    static final String COLUMNS = """
            e.learner_id, e.roadmap_id, e.version_id, e.started_at, r.slug, r.retired_at, v.number, v.title, \
            latest.id as latest_id, latest.number as latest_number, counted.*""";

    static final String FROM = """
            enrolment e join roadmap r on r.id = e.roadmap_id join roadmap_version v on v.id = e.version_id
                join roadmap_version latest on latest.roadmap_id = e.roadmap_id
                    and latest.number = (select max(number) from roadmap_version where roadmap_id = e.roadmap_id)
                cross join lateral (select %s
                    from step s left join progress p on p.learner_id = e.learner_id and p.item_id = s.item_id
                    where s.version_id = e.version_id) counted
            """.formatted(RoadmapProgress.COLUMNS);

    static EnrolmentView read(Row row) throws SQLException {
        return new EnrolmentView(
                row.bigint("learner_id"),
                row.bigint("roadmap_id"),
                row.bigint("latest_id"),
                row.text("slug"),
                row.text("title"),
                row.integer("number"),
                row.integer("latest_number"),
                row.instant("started_at"),
                row.instantOrNull("retired_at"),
                RoadmapProgress.read(row, row.bigint("version_id")));
    }

    /** The row id of the version that is followed. */
    long versionId() {
        return progress.versionId();
    }

    EnrolmentView with(List<StageProgress> stages) {
        return new EnrolmentView(
                learnerId,
                roadmapId,
                latestVersionId,
                roadmap,
                title,
                version,
                latestVersion,
                startedAt,
                retiredAt,
                progress.with(stages));
    }

    /**
     * @param number null for any
     * @throws PreconditionFailed if another version is followed
     */
    void assertFollows(@Nullable Integer number) {
        if (number != null && version != number) {
            throw new PreconditionFailed();
        }
    }

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Enrolment", roadmapId, learnerId);
    }
}
