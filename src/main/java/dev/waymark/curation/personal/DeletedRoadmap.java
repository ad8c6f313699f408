package dev.waymark.curation.personal;

import dev.waymark.platform.graphql.Deleted;
import dev.waymark.progress.enrolment.EnrolmentView;
import dev.waymark.roadmap.RoadmapView;
import io.smallrye.graphql.api.Nullable;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

@Type("DeletedRoadmap")
@Description("A roadmap that was deleted with all its versions")
public record DeletedRoadmap(
        @Id @Description(Deleted.ID) String deletedId,

        @Nullable @Id @Description("Id of the learner's enrolment in it, which ended; null if they did not follow it")
        String deletedEnrolmentId)
        implements Deleted {

    static DeletedRoadmap of(RoadmapView roadmap, Optional<EnrolmentView> enrolment) {
        return new DeletedRoadmap(
                roadmap.getId(), enrolment.map(EnrolmentView::getId).orElse(null));
    }
}
