package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version as a client knows it. */
record Outline(String title, String summary, List<String> focusAreas, List<Stage> stages) {

    record Stage(String slug, String title, String summary, Level level, List<Step> steps) {}

    record Step(Name name, @Nullable String group, Requirement requirement) {}

    record Name(ItemKind kind, String slug) {}

    static Outline of(WholeVersion version) {
        return new Outline(
                version.roadmap().title(),
                version.roadmap().summary(),
                version.focusAreas().stream().map(FocusAreaView::slug).toList(),
                version.stages().stream().map(Outline::stage).toList());
    }

    private static Stage stage(StageView stage) {
        var steps = stage.steps().stream().map(Outline::step).toList();
        return new Stage(stage.slug(), stage.title(), stage.summary(), stage.level(), steps);
    }

    private static Step step(StepView step) {
        var item = requireNonNull(DrawnVersion.ITEMS_BY_ID.get(step.itemId()));
        return new Step(new Name(item.kind(), item.slug()), step.group(), step.requirement());
    }
}
