package dev.waymark.curation.paths;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.Closure;
import dev.waymark.curation.graph.LearningOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("PrerequisiteGraph")
@Description("A topic and its prerequisites, direct and indirect, as a graph")
@Schema(name = "PrerequisiteGraph")
public record PrerequisiteGraph(
        @Ignore @Description("The slug of the topic that builds on all the others") @Schema(examples = "kubernetes")
        String topic,

        @Description("The topics, each after those that it needs; the requested one comes last")
        List<Node> topics,

        @Description("Which topic is a direct prerequisite of which")
        List<Edge> edges) {

    private static final int FAR = Integer.MAX_VALUE;

    @Type("PrerequisiteNode")
    @Description("A topic in a graph of prerequisites")
    @Schema(name = "PrerequisiteNode")
    public record Node(
            @Description("Slug of the topic") @Schema(examples = "docker")
            String slug,

            @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
            String title,

            @Description(ItemDescriptions.LEVEL) Level level,

            @Description("Estimated hours to learn it, for planning")
            Hours hours,

            @Description("Number of steps from the requested topic, by the shortest path") @Schema(examples = "1")
            int distance) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return ItemKind.TOPIC.key(slug);
        }
    }

    @Type("PrerequisiteEdge")
    @Description("A topic and one of its direct prerequisites")
    @Schema(name = "PrerequisiteEdge")
    public record Edge(
            @Ignore @Description("The slug of the topic to know first") @Schema(examples = "docker")
            String prerequisite,

            @Ignore @Description("The slug of the topic that needs it") @Schema(examples = "kubernetes")
            String topic) {}

    /**
     * @param depth the number of steps to follow from the topic
     */
    static PrerequisiteGraph of(CatalogueGraph graph, int topic, int depth) {
        var seed = new BitSet();
        seed.set(topic);
        var all = Closure.of(graph, seed, new BitSet());
        var distances = distances(graph, topic);
        var near = IntStream.of(LearningOrder.of(graph, all, new int[] {topic}))
                .filter(node -> distances[node] <= depth)
                .boxed()
                .toList();
        return new PrerequisiteGraph(
                graph.item(topic).slug(),
                near.stream().map(node -> node(graph, node, distances[node])).toList(),
                near.stream()
                        .flatMap(node -> IntStream.of(graph.prerequisites(node))
                                .filter(prerequisite -> distances[prerequisite] <= depth)
                                .mapToObj(prerequisite -> new Edge(
                                        graph.item(prerequisite).slug(),
                                        graph.item(node).slug())))
                        .toList());
    }

    private static Node node(CatalogueGraph graph, int node, int distance) {
        var topic = graph.topic(node);
        return new Node(topic.slug(), topic.title(), topic.level(), topic.hours(), distance);
    }

    /** Breadth first. */
    private static int[] distances(CatalogueGraph graph, int topic) {
        var distances = new int[graph.size()];
        Arrays.fill(distances, FAR);
        distances[topic] = 0;
        var queue = new int[graph.topics()];
        queue[0] = topic;
        int count = 1;
        for (int next = 0; next < count; next++) {
            for (int prerequisite : graph.prerequisites(queue[next])) {
                if (distances[prerequisite] == FAR) {
                    distances[prerequisite] = distances[queue[next]] + 1;
                    queue[count++] = prerequisite;
                }
            }
        }
        return distances;
    }
}
