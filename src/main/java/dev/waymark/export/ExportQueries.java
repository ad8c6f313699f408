package dev.waymark.export;

import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.roadmap.RoadmapView;
import dev.waymark.roadmap.Roadmaps;
import dev.waymark.roadmap.VersionAddress;
import dev.waymark.roadmap.VersionView;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/** The addresses of exports, in GraphQL. */
@GraphQLApi
@PublishedContent
@PermitAll
public class ExportQueries {

    private final Roadmaps roadmaps;

    ExportQueries(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    @Name("exports")
    @Description("Where to download its latest version as a file, in every format; a learner's own"
            + " roadmap is available to them alone")
    public List<List<ExportLink>> exportsOfRoadmap(@Source List<RoadmapView> sources) {
        return Batch.many(
                sources, roadmap -> roadmap.version().rowId(), versions -> links(versions, ExportLink::ofLatest));
    }

    @Name("exports")
    @Description("Where to download it as a file, in every format")
    public List<List<ExportLink>> exportsOfVersion(@Source List<VersionView> sources) {
        return Batch.many(sources, VersionView::rowId, versions -> links(versions, ExportLink::of));
    }

    private Map<Long, List<ExportLink>> links(
            Collection<Long> versions, Function<VersionAddress, List<ExportLink>> links) {
        return roadmaps.addressesOf(versions).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> links.apply(entry.getValue())));
    }
}
