package dev.waymark.curation.paths;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.catalogue.TopicView;
import dev.waymark.platform.http.answers.PublishedContent;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Prerequisites of topics, and paths to them, in GraphQL. */
@GraphQLApi
@PublishedContent
@PermitAll
public class TopicPathQueries {

    private final TopicPaths paths;

    TopicPathQueries(TopicPaths paths) {
        this.paths = paths;
    }

    @Name("prerequisiteGraph")
    @Description("Its prerequisites, direct and indirect; null if it left the catalogue")
    public List<@Nullable PrerequisiteGraph> prerequisiteGraphOfTopic(
            @Source List<TopicView> sources,
            @Nullable @Description("Number of steps to follow from the topic, 1 to 100; default all") Integer depth) {
        var graphs = paths.prerequisites(slugs(sources), depth);
        return sources.stream()
                .<@Nullable PrerequisiteGraph>map(topic -> graphs.get(topic.slug()))
                .toList();
    }

    @Name("path")
    @Description("The path to it from what a learner knows; null if it left the catalogue")
    public List<@Nullable TopicPath> pathToTopic(
            @Source List<TopicView> sources,
            @Nullable
                    @Description("What the learner knows, as in topics/docker, at most 1,000; default nothing. Former"
                            + " slugs are accepted. mine, which needs an access token, stands for everything that"
                            + " the calling learner has marked as DONE")
                    List<@NonNull String> known) {
        var found = paths.paths(slugs(sources), requireNonNullElse(known, List.of()));
        return sources.stream()
                .<@Nullable TopicPath>map(topic -> found.get(topic.slug()))
                .toList();
    }

    private static List<String> slugs(List<TopicView> topics) {
        return topics.stream().map(TopicView::slug).toList();
    }
}
