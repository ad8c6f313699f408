package dev.waymark.curation.paths;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.TopicView;
import dev.waymark.curation.paths.PrerequisiteGraph.Edge;
import dev.waymark.curation.paths.PrerequisiteGraph.Node;
import dev.waymark.curation.paths.TopicPath.PathStep;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.http.answers.PublishedContent;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/**
 * In GraphQL, the topics themselves in paths and graphs of prerequisites, which are computed from the current content
 * and name them by slug.
 */
@GraphQLApi
@PermitAll
@PublishedContent
public class PathTopicQueries {

    private static final String TOPIC = "The topic";

    private final Catalogue catalogue;

    PathTopicQueries(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Name("topic")
    @Description("The topic that it leads to")
    public List<TopicView> topicOfPath(@Source List<TopicPath> sources) {
        return topics(sources, TopicPath::topic);
    }

    @Name("topic")
    @Description(TOPIC)
    public List<TopicView> topicOfPathStep(@Source List<PathStep> sources) {
        return topics(sources, PathStep::slug);
    }

    @Name("topic")
    @Description("The topic that builds on all the others")
    public List<TopicView> topicOfGraph(@Source List<PrerequisiteGraph> sources) {
        return topics(sources, PrerequisiteGraph::topic);
    }

    @Name("topic")
    @Description(TOPIC)
    public List<TopicView> topicOfNode(@Source List<Node> sources) {
        return topics(sources, Node::slug);
    }

    @Name("prerequisite")
    @Description("The topic to know first")
    public List<TopicView> prerequisiteOfEdge(@Source List<Edge> sources) {
        return topics(sources, Edge::prerequisite);
    }

    @Name("topic")
    @Description("The topic that needs it")
    public List<TopicView> topicOfEdge(@Source List<Edge> sources) {
        return topics(sources, Edge::topic);
    }

    private <S> List<TopicView> topics(List<S> sources, Function<S, String> slug) {
        return Batch.one(sources, source -> new ItemName(ItemKind.TOPIC, slug.apply(source)), catalogue::itemsNamed)
                .stream()
                .map(TopicView.class::cast)
                .toList();
    }
}
