package dev.waymark.curation.paths;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.catalogue.ItemReference;
import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.Closure;
import dev.waymark.curation.graph.Effort;
import dev.waymark.curation.graph.LearningOrder;
import dev.waymark.curation.graph.StepDependents;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("TopicPath")
@Description("The path from what a learner knows to a topic")
@Schema(name = "TopicPath")
public record TopicPath(
        @Ignore @Description("The slug of the topic that it leads to") @Schema(examples = "kubernetes")
        String topic,

        @Description("Estimated hours for the whole path") Hours hours,

        @Description("Planned hours for the whole path") @Schema(examples = "62")
        int plannedHours,

        @Description("What to learn, in order, with the topic itself last; empty if it is already known")
        List<PathStep> steps) {

    @Type("PathStep")
    @Description("A topic on the way to another")
    @Schema(name = "PathStep")
    public record PathStep(
            @Description("Slug of the topic") @Schema(examples = "docker")
            String slug,

            @Description(ItemDescriptions.TITLE) @Schema(examples = "Docker")
            String title,

            @Description(ItemDescriptions.LEVEL) Level level,

            @Description("Estimated hours to learn it, for planning")
            Hours hours,

            @Description("Planned hours: the middle of the range, rounded up") @Schema(examples = "15")
            int plannedHours,

            @Description("The steps that need it directly, in their order")
            List<ItemReference> neededBy) {

        @Description(ItemDescriptions.KEY)
        public String getKey() {
            return ItemKind.TOPIC.key(slug);
        }
    }

    static TopicPath of(CatalogueGraph graph, int topic, BitSet known) {
        var seed = new BitSet();
        seed.set(topic);
        seed.andNot(known);
        var order = LearningOrder.of(graph, Closure.of(graph, seed, known), new int[] {topic});
        var dependents = new StepDependents(graph, order);
        var effort = IntStream.of(order)
                .mapToObj(node -> Effort.of(graph.item(node).hours()))
                .reduce(Effort.NONE, Effort::plus);
        return new TopicPath(
                graph.item(topic).slug(),
                effort.hours(),
                effort.planned(),
                IntStream.of(order)
                        .mapToObj(node -> step(graph, node, dependents))
                        .toList());
    }

    private static PathStep step(CatalogueGraph graph, int node, StepDependents dependents) {
        var topic = graph.topic(node);
        return new PathStep(
                topic.slug(),
                topic.title(),
                topic.level(),
                topic.hours(),
                Effort.of(topic.hours()).planned(),
                dependents.of(node).stream()
                        .map(graph::item)
                        .map(ItemReference::of)
                        .toList());
    }
}
