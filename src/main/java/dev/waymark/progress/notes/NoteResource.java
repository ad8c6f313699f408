package dev.waymark.progress.notes;

import static dev.waymark.platform.http.ApiPaths.V1;
import static dev.waymark.platform.paging.AnyOf.given;

import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.identity.Learners;
import dev.waymark.platform.http.answers.EntityTags;
import dev.waymark.platform.http.answers.PersonalContent;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import dev.waymark.progress.RoadmapItems;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path(NoteResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Notes")
@Authenticated
@PersonalContent
@RunOnVirtualThread
class NoteResource {

    static final String COLLECTION = V1 + "/me/notes";

    private final Notes notes;
    private final Learners learners;
    private final EntityTags tags;
    private final NoteHtml html;

    NoteResource(Notes notes, Learners learners, EntityTags tags, NoteHtml html) {
        this.notes = notes;
        this.learners = learners;
        this.tags = tags;
        this.html = html;
    }

    @Schema(name = "NoteText", description = "Text, links or both; what is left out is empty")
    record NoteText(
            @Schema(
                    description = "Markdown (CommonMark) without HTML, at most 20,000 characters",
                    maxLength = NoteDraft.MAX_TEXT,
                    examples = "Layers are **cached** from the first change on.")
            @Nullable
            String text,

            @Schema(description = "The learner's own links, at most 20", maxItems = NoteDraft.MAX_LINKS) @Nullable
            List<@Nullable NoteLink> links) {

        private NoteDraft draft() {
            return NoteDraft.of(text, links);
        }
    }

    @GET
    @Operation(
            operationId = "listNotes",
            summary = "The learner's notes, in the order in which their items were added to the catalogue")
    public Page<NoteView> list(
            @QueryParam("kind") @Parameter(description = NoteFilter.OF_KIND) List<ItemKind> kind,
            @QueryParam("roadmap") @Parameter(description = RoadmapItems.IN_ROADMAP) List<String> roadmap,
            @BeanParam PageParameters page) {
        return notes.list(learners.current(), new NoteFilter(given(kind), given(roadmap)), page.request());
    }

    @GET
    @Path(ItemKind.ITEM_PATH)
    @Operation(operationId = "getNote", summary = "The learner's note on one item")
    public NoteDetails get(
            @PathParam("kind") String kind,
            @PathParam("slug") @Parameter(description = ItemDescriptions.ANY_SLUG) String slug) {
        return html.details(notes.find(learners.current(), ItemKind.of(kind), slug));
    }

    @PUT
    @Path(ItemKind.ITEM_PATH)
    @Operation(operationId = "writeNote", summary = "Writes the note on one item, replacing what is there")
    @APIResponse(
            responseCode = "200",
            description = "The existing note was replaced",
            content = @Content(schema = @Schema(implementation = NoteDetails.class)))
    @APIResponse(
            responseCode = "201",
            description = "The item's first note was written",
            content = @Content(schema = @Schema(implementation = NoteDetails.class)))
    public RestResponse<NoteDetails> write(
            @PathParam("kind") String kind,
            @PathParam("slug") @Parameter(description = ItemDescriptions.ANY_SLUG) String slug,
            NoteText note,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "Proceed only if this is the note's current ETag")
                    @Nullable
                    String ifMatch) {
        return answer(
                ifMatch == null
                        ? notes.write(learners.current(), ItemKind.of(kind), slug, note.draft())
                        : notes.write(learners.current(), ItemKind.of(kind), slug, note.draft(), assertMatch(ifMatch)));
    }

    @DELETE
    @Path(ItemKind.ITEM_PATH)
    @ResponseStatus(204)
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "deleteNote", summary = "Deletes the note on one item")
    public void delete(
            @PathParam("kind") String kind,
            @PathParam("slug") @Parameter(description = ItemDescriptions.ANY_SLUG) String slug,
            @HeaderParam(HttpHeaders.IF_MATCH)
                    @Parameter(description = "Proceed only if this is the note's current ETag")
                    @Nullable
                    String ifMatch) {
        if (ifMatch == null) {
            notes.delete(learners.current(), ItemKind.of(kind), slug);
        } else {
            notes.delete(learners.current(), ItemKind.of(kind), slug, assertMatch(ifMatch));
        }
    }

    private Consumer<NoteView> assertMatch(String ifMatch) {
        return present -> tags.assertMatch(ifMatch, html.details(present));
    }

    private RestResponse<NoteDetails> answer(Notes.Written written) {
        var note = written.note();
        var details = html.details(note);
        return written.isNew()
                ? ResponseBuilder.<NoteDetails>created(URI.create(COLLECTION + "/" + note.getKey()))
                        .entity(details)
                        .build()
                : RestResponse.ok(details);
    }
}
