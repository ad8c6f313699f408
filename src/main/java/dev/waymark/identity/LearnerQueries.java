package dev.waymark.identity;

import dev.waymark.platform.graphql.GlobalId;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

/** The calling learner in GraphQL. */
@GraphQLApi
public class LearnerQueries {

    private final Learners learners;

    LearnerQueries(Learners learners) {
        this.learners = learners;
    }

    @Query("me")
    @Nullable
    @Authenticated
    @Description("The calling learner, created on their first request")
    public LearnerView me() {
        return learners.me();
    }

    @Mutation("updateMe")
    @Authenticated
    @Description("Changes name, time zone or language; what is left out stays as it is")
    public LearnerView updateMe(
            @Nullable @Description("Name that others may see, 1 to 100 characters") String displayName,
            @Nullable @Description("Time zone, named as in the IANA time zone database") String timeZone,
            @Nullable @Description("Preferred language, as a BCP 47 tag") String language) {
        return learners.describe(profile -> profile.with(displayName, timeZone, language), present -> {});
    }

    @Mutation("deleteMe")
    @Authenticated
    @Description("Permanently deletes the learner and everything that is theirs")
    public DeletedLearner deleteMe() {
        return new DeletedLearner(GlobalId.of("Learner", learners.deleteMe()));
    }
}
