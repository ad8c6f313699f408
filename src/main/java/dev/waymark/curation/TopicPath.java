package dev.waymark.curation;

import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.Level;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("TopicPath")
@Description("The way from what a learner knows to a topic")
@Schema(name = "TopicPath")
public record TopicPath(
        @Description("The slug of the topic that it leads to") @Schema(examples = "kubernetes")
        String topic,

        @Description("What all of it takes") Hours hours,

        @Description("The hours that are planned for all of it") @Schema(examples = "62")
        int plannedHours,

        @Description("What to learn, in order; the topic itself is the last. None if it is known")
        List<PathStep> steps) {

    @Type("PathStep")
    @Description("A topic on the way to another")
    @Schema(name = "PathStep")
    public record PathStep(
            @Description("Names the topic") @Schema(examples = "docker")
            String slug,

            @Description("What people call it") @Schema(examples = "Docker")
            String title,

            @Description("How far along a learner should be")
            Level level,

            @Description("How long learning it takes, for planning")
            Hours hours,

            @Description("The hours that are planned for it: the middle of the range, rounded up")
            @Schema(examples = "15")
            int plannedHours,

            @Description("The steps that it is a direct prerequisite of, in their order")
            List<ItemReference> neededBy) {}

    static TopicPath of(CatalogueGraph graph, int topic, BitSet known) {
        var seed = new BitSet();
        seed.set(topic);
        seed.andNot(known);
        var order = LearningOrder.of(graph, Closure.of(graph, seed, known), new int[] {topic});
        var uses = new Uses(graph, order);
        var effort = IntStream.of(order)
                .mapToObj(node -> Effort.of(graph.item(node).hours()))
                .reduce(Effort.NONE, Effort::plus);
        return new TopicPath(
                graph.item(topic).slug(),
                effort.hours(),
                effort.planned(),
                IntStream.of(order).mapToObj(node -> step(graph, node, uses)).toList());
    }

    private static PathStep step(CatalogueGraph graph, int node, Uses uses) {
        var topic = graph.topic(node);
        return new PathStep(
                topic.slug(),
                topic.title(),
                topic.level(),
                topic.hours(),
                Effort.of(topic.hours()).planned(),
                uses.of(node).stream().map(graph::item).map(ItemReference::of).toList());
    }
}
