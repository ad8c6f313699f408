package dev.waymark.roadmap;

import dev.waymark.catalogue.FocusAreaView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** All that a version freezes. */
record WholeVersion(RoadmapView roadmap, List<FocusAreaView> focusAreas, List<StageView> stages) {

    /** Where a step stands. */
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

    /** Where each item stands, as the roadmap is walked. */
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
