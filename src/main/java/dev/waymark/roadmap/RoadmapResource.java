package dev.waymark.roadmap;

import static dev.waymark.platform.http.ApiPaths.V1;
import static dev.waymark.platform.paging.AnyOf.given;

import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.platform.http.answers.Renamed;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageParameters;
import dev.waymark.platform.paging.SortBy;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path(RoadmapResource.COLLECTION)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Roadmaps")
@PublishedContent
@RunOnVirtualThread
@PermitAll
class RoadmapResource {

    static final String COLLECTION = V1 + "/roadmaps";

    private final Roadmaps roadmaps;
    private final VersionComparison comparison;

    RoadmapResource(Roadmaps roadmaps, VersionComparison comparison) {
        this.roadmaps = roadmaps;
        this.comparison = comparison;
    }

    @GET
    @Operation(operationId = "listRoadmaps", summary = "Roadmaps in their latest versions, ordered by slug or title")
    public Page<RoadmapView> list(
            @QueryParam("focus") @Parameter(description = RoadmapFilter.SERVING) List<String> focus,
            @QueryParam("slug") @Parameter(description = RoadmapFilter.NAMED) List<String> slug,
            @QueryParam("sort")
                    @Parameter(
                            description = SortBy.DESCRIPTION,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"slug", "title"},
                                            defaultValue = "slug"))
                    @Nullable
                    SortBy sort,
            @BeanParam PageParameters page) {
        return roadmaps.list(new RoadmapFilter(given(focus), given(slug)), sort, page.request(given(slug)));
    }

    @GET
    @Path("{slug}")
    @Operation(operationId = "getRoadmap", summary = "A roadmap in its latest version, in full")
    public RoadmapDetails get(@PathParam("slug") @Parameter(description = Renamed.SLUG) String slug) {
        return roadmaps.details(find(slug, ""));
    }

    @GET
    @Path("{slug}/versions")
    @Operation(operationId = "listRoadmapVersions", summary = "A roadmap's versions, newest first")
    public Page<VersionView> versions(@PathParam("slug") String slug, @BeanParam PageParameters page) {
        return roadmaps.versions(find(slug, "/versions"), page.request());
    }

    @GET
    @Path("{slug}/versions/{number}")
    @Operation(operationId = "getRoadmapVersion", summary = "One version of a roadmap, in full")
    public RoadmapDetails version(
            @PathParam("slug") String slug,
            @PathParam("number") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String number) {
        return roadmaps.details(findVersion(slug, number, ""));
    }

    @GET
    @Path("{slug}/versions/{number}/changes")
    @Operation(
            operationId = "getRoadmapVersionChanges",
            summary = "What changed from one version of a roadmap to another")
    public VersionChanges changes(
            @PathParam("slug") String slug,
            @PathParam("number") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String number,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "Number of the version to compare with, earlier or later; default the one before",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"))
                    @Nullable
                    Integer from) {
        return changes(slug, number, new Baseline(from));
    }

    private VersionChanges changes(String slug, String number, Baseline baseline) {
        return comparison.changesTo(findVersion(slug, number, "/changes"), baseline);
    }

    /**
     * @param rest of the path, for the redirect from a former slug
     */
    private RoadmapView find(String slug, String rest) {
        var roadmap = roadmaps.find(slug).orElseThrow(() -> new RoadmapNotFound(slug));
        Renamed.check(COLLECTION, slug, roadmap.slug(), rest);
        return roadmap;
    }

    private RoadmapView findVersion(String slug, String number, String rest) {
        var roadmap = VersionAddress.number(number)
                .flatMap(version -> roadmaps.find(slug, version))
                .orElseThrow(() -> VersionNotFound.of(roadmaps.find(slug), slug, number));
        Renamed.check(COLLECTION, slug, roadmap.slug(), "/versions/" + number + rest);
        return roadmap;
    }
}
