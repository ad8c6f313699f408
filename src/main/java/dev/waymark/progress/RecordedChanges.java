package dev.waymark.progress;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.problem.ProblemException;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("RecordedChanges")
@Description("Outcome of a batch of changes")
@Schema(name = "RecordedChanges")
public record RecordedChanges(
        @Description("One result for each change, in the order in which they were sent")
        List<Result> results,

        @Description("Cursor of the feed of changes right after this batch. A device that has not yet read"
                + " what others changed before it should continue from its own cursor")
        String cursor) {

    /** The row ids of the items whose changes were recorded, now or before. */
    public List<Long> itemIds() {
        return results.stream()
                .map(Result::itemId)
                .filter(id -> id != Result.NO_ITEM)
                .distinct()
                .toList();
    }

    @Type("ChangeResult")
    @Description("Outcome of one change")
    @Schema(name = "ChangeResult")
    public record Result(
            @JsonIgnore @Schema(hidden = true) long itemId,

            @Description("Id of the change") String id,

            @Description("Outcome of the change") Outcome outcome,

            @Nullable @Description("Why it was rejected; only if it was")
            Rejection problem) {

        /** An id that no row has: the change was rejected. */
        private static final long NO_ITEM = 0;

        static Result of(String id, Outcome outcome, long itemId) {
            return new Result(itemId, id, outcome, null);
        }

        static Result rejected(String id, ProblemException reason) {
            return new Result(NO_ITEM, id, Outcome.REJECTED, Rejection.of(reason));
        }
    }

    @Description("Outcome of a change. APPLIED: it is now the item's state; DUPLICATE: it was recorded"
            + " before; SUPERSEDED: it was recorded, but a later one stands; REJECTED: it was not"
            + " recorded")
    public enum Outcome {
        APPLIED,
        DUPLICATE,
        SUPERSEDED,
        REJECTED
    }

    @Type("ChangeRejection")
    @Description("Why a change was rejected, in the form of the API's problems")
    @Schema(name = "ChangeRejection")
    public record Rejection(
            @Description("Identifies the kind of problem") @Schema(examples = "/problems/topic-not-found")
            String type,

            @Description("Short description of the kind of problem")
            String title,

            @Description("The HTTP status that it would have had as a request of its own") @Schema(examples = "404")
            int status,

            @Description("What went wrong in this case") String detail) {

        private static Rejection of(ProblemException reason) {
            var problem = Problem.of(reason, null);
            return new Rejection(problem.type(), problem.title(), problem.status(), reason.detail());
        }
    }

    /** Another change of the learner has this id. */
    static final class ChangeIdReused extends ProblemException {

        ChangeIdReused() {
            super(409, "Change id reused", "Another change has this id; a new change needs a new one.");
        }
    }

    /** The device's clock is too far ahead. The device can send the change again once that time has come. */
    static final class ChangedInTheFuture extends ProblemException {

        ChangedInTheFuture() {
            super(400, "Changed in the future", "changedAt is more than five minutes ahead of the server's clock.");
        }
    }
}
