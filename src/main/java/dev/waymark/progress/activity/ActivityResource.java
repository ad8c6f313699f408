package dev.waymark.progress.activity;

import static dev.waymark.platform.http.ApiPaths.V1;

import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.PersonalContent;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(V1 + "/me/activity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class ActivityResource {

    private final Activity activity;
    private final Learners learners;

    ActivityResource(Activity activity, Learners learners) {
        this.activity = activity;
        this.learners = learners;
    }

    @GET
    @Operation(
            operationId = "getActivity",
            summary = "Days, streak and totals of what the learner marked, in the learner's time zone")
    public ActivityView get(
            @QueryParam("weeks")
                    @Parameter(
                            description = "Number of calendar weeks, including the current one",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "520",
                                            defaultValue = "53"))
                    @Nullable
                    Integer weeks) {
        return activity.of(learners.current(), weeks);
    }
}
