package dev.waymark.progress.enrolment;

import dev.waymark.platform.graphql.Deleted;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

@Type("DeletedEnrolment")
@Description("An enrolment that ended")
public record DeletedEnrolment(
        @Ignore long roadmapId, @Id @Description(Deleted.ID) String deletedId) implements Deleted {

    static DeletedEnrolment of(EnrolmentView enrolment) {
        return new DeletedEnrolment(enrolment.roadmapId(), enrolment.getId());
    }
}
