package dev.waymark.progress;

import static dev.waymark.platform.http.ApiPaths.V1;
import static dev.waymark.platform.paging.AnyOf.given;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.EntityTags;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import dev.waymark.platform.problem.Members;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(V1 + "/me/progress")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class ProgressResource {

    private final ProgressTracker tracker;
    private final Marks marks;
    private final Learners learners;
    private final EntityTags tags;

    ProgressResource(ProgressTracker tracker, Marks marks, Learners learners, EntityTags tags) {
        this.tracker = tracker;
        this.marks = marks;
        this.learners = learners;
        this.tags = tags;
    }

    @Schema(name = "ProgressMark")
    record ProgressMark(
            @Schema(description = "The learner's status on the item", required = true)
            ProgressStatus status) {

        ProgressMark {
            Members.require("status", status);
        }
    }

    @Schema(name = "ProgressChanges")
    record ProgressChanges(
            @Schema(description = "The changes, at most 500", maxItems = ChangeBatch.MAX, required = true)
            List<ProgressChange> changes) {

        ProgressChanges {
            Members.require("changes", changes);
        }
    }

    @GET
    @Operation(
            operationId = "listProgress",
            summary = "Everything the learner has ever marked, in the order in which the items were added"
                    + " to the catalogue")
    public Page<ProgressView> list(
            @QueryParam("status") @Parameter(description = ProgressFilter.OF_STATUS) List<ProgressStatus> status,
            @QueryParam("kind") @Parameter(description = ProgressFilter.OF_KIND) List<ItemKind> kind,
            @QueryParam("roadmap") @Parameter(description = RoadmapItems.IN_ROADMAP) List<String> roadmap,
            @BeanParam PageParameters page) {
        return tracker.list(
                learners.current(), new ProgressFilter(given(status), given(kind), given(roadmap)), page.request());
    }

    @GET
    @Path(ItemKind.ITEM_PATH)
    @Operation(operationId = "getProgress", summary = "The learner's progress on one item")
    public ProgressView get(
            @PathParam("kind") String kind,
            @PathParam("slug") @Parameter(description = ItemDescriptions.ANY_SLUG) String slug) {
        return tracker.find(learners.current(), ItemKind.of(kind), slug);
    }

    @PUT
    @Path(ItemKind.ITEM_PATH)
    @Operation(operationId = "markProgress", summary = "Sets the learner's status on one item, in every roadmap")
    public ProgressView mark(
            @PathParam("kind") String kind,
            @PathParam("slug") @Parameter(description = ItemDescriptions.ANY_SLUG) String slug,
            ProgressMark mark,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "Proceed only if this is the current state's ETag")
                    @Nullable
                    String ifMatch) {
        return ifMatch == null
                ? marks.set(learners.current(), ItemKind.of(kind), slug, mark.status)
                : marks.set(
                        learners.current(),
                        ItemKind.of(kind),
                        slug,
                        mark.status,
                        present -> tags.assertMatch(ifMatch, present));
    }

    @POST
    @Path("changes")
    @Operation(
            operationId = "recordChanges",
            summary = "Records changes from an offline device, in whatever order and however often they are sent")
    public RecordedChanges record(ProgressChanges recorded) {
        return tracker.record(learners.current(), recorded.changes);
    }

    @GET
    @Path("changes")
    @Operation(
            operationId = "listChangesSince",
            summary = "Current state of each item that changed after a cursor, complete and without gaps")
    public ChangesSince changes(
            @QueryParam("since")
                    @Parameter(
                            description =
                                    "Cursor from the previous response; by default, all changes from the beginning")
                    @Nullable
                    String since,
            @QueryParam("limit")
                    @Parameter(
                            description = "Maximum number of items",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "500",
                                            defaultValue = "100"))
                    @Nullable
                    Integer limit) {
        return tracker.changesSince(learners.current(), since, limit);
    }
}
