package dev.waymark.progress;

import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.problem.ProblemException;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("RecordedChanges")
@Description("What became of a batch")
@Schema(name = "RecordedChanges")
public record RecordedChanges(
        @Description("One for each change, in the order in which they were sent")
        List<Result> results,

        @Description(
                "Where the feed of changes stands right after this batch. A device that has not yet read what others"
                        + " changed before goes on from the cursor that it has")
        String cursor) {

    @Type("ChangeResult")
    @Description("What became of one change")
    @Schema(name = "ChangeResult")
    public record Result(
            @Description("The change's own id") String id,

            @Description("What became of it") Outcome outcome,

            @Nullable @Description("Why it was rejected") Rejection problem) {

        static Result of(String id, Outcome outcome) {
            return new Result(id, outcome, null);
        }

        static Result rejected(String id, ProblemException reason) {
            return new Result(id, Outcome.REJECTED, Rejection.of(reason));
        }
    }

    @Description(
            "What becomes of a change: it is the item's state now; it was taken before; it was taken, but a later one"
                    + " stands; it was not taken")
    public enum Outcome {
        APPLIED,
        DUPLICATE,
        SUPERSEDED,
        REJECTED
    }

    @Type("ChangeRejection")
    @Description("Why a change was not taken, in the words of the API's problems")
    @Schema(name = "ChangeRejection")
    public record Rejection(
            @Description("Names the kind of problem") @Schema(examples = "/problems/topic-not-found")
            String type,

            @Description("The kind of problem in words") String title,

            @Description("The HTTP status that it would have had alone") @Schema(examples = "404")
            int status,

            @Description("What happened this time") String detail) {

        private static Rejection of(ProblemException reason) {
            var problem = Problem.of(reason, null);
            return new Rejection(problem.type(), problem.title(), problem.status(), reason.detail());
        }
    }
}
