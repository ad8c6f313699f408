package dev.waymark.roadmap;

import dev.waymark.catalogue.FocusAreaView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Everything that a version freezes. */
record WholeVersion(RoadmapView roadmap, List<FocusAreaView> focusAreas, List<StageView> stages) {

    /** The position of a step. */
    record Spot(StageView stage, int position, StepView step) {}

    int number() {
        return roadmap.version().number();
    }

    /** By slug, in order. */
    SequencedMap<String, StageView> stagesBySlug() {
        var bySlug = new LinkedHashMap<String, StageView>();
        stages.forEach(stage -> bySlug.put(stage.slug(), stage));
        return bySlug;
    }

    /** The position of each item, in the order of the steps. */
    SequencedMap<Long, Spot> walk() {
        var walk = new LinkedHashMap<Long, Spot>();
        for (var stage : stages) {
            int position = 0;
            for (var step : stage.steps()) {
                walk.put(step.itemId(), new Spot(stage, ++position, step));
            }
        }
        return walk;
    }
}
