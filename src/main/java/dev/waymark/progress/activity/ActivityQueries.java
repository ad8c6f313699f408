package dev.waymark.progress.activity;

import dev.waymark.identity.LearnerView;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** Activity in GraphQL. */
@GraphQLApi
@Authenticated
public class ActivityQueries {

    private final Activity activity;

    ActivityQueries(Activity activity) {
        this.activity = activity;
    }

    @Name("activity")
    @Description("Days, streak and totals of what the learner marked, in the learner's time zone")
    public ActivityView activityOfLearner(
            @Source LearnerView learner,
            @Nullable @Description("Number of calendar weeks, including the current one, 1 to 520; default 53")
                    Integer weeks) {
        return activity.of(learner.rowId(), weeks);
    }
}
