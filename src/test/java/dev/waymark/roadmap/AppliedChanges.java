package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.catalogue.Level;
import dev.waymark.roadmap.Outline.Name;
import dev.waymark.roadmap.Outline.Stage;
import dev.waymark.roadmap.Outline.Step;
import dev.waymark.roadmap.VersionChanges.MemberEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Applies a difference as a client would, by what the answer says and nothing else. What it says of the version before
 * is checked on the way.
 */
final class AppliedChanges {

    private final VersionChanges changes;
    private final List<String> order = new ArrayList<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, List<Name>> places = new HashMap<>();
    private final Map<Name, Step> steps = new HashMap<>();
    private String title;
    private String summary;
    private List<String> focusAreas;

    private AppliedChanges(Outline before, VersionChanges changes) {
        this.changes = changes;
        title = before.title();
        summary = before.summary();
        focusAreas = before.focusAreas();
        for (var stage : before.stages()) {
            order.add(stage.slug());
            stages.put(stage.slug(), stage);
            places.put(
                    stage.slug(),
                    new ArrayList<>(stage.steps().stream().map(Step::name).toList()));
            stage.steps().forEach(step -> steps.put(step.name(), step));
        }
    }

    static Outline to(Outline before, VersionChanges changes) {
        var applied = new AppliedChanges(before, changes);
        applied.checkPlaces();
        applied.takeOut();
        applied.putIn();
        applied.editSteps();
        applied.rename();
        applied.edit();
        applied.changeFocusAreas();
        return applied.outline();
    }

    private void checkPlaces() {
        changes.removed()
                .forEach(step -> assertEquals(name(step), placed(step.stage()).get(step.position() - 1)));
        changes.moved()
                .forEach(step -> assertEquals(
                        name(step), placed(step.from().stage()).get(step.from().position() - 1)));
        changes.stagesRemoved().forEach(stage -> assertEquals(stage.slug(), order.get(stage.position() - 1)));
        changes.stagesMoved().forEach(stage -> assertEquals(stage.slug(), order.get(stage.from() - 1)));
    }

    private void takeOut() {
        changes.removed().forEach(step -> assertTrue(placed(step.stage()).remove(name(step))));
        changes.moved().forEach(step -> assertTrue(placed(step.from().stage()).remove(name(step))));
        changes.stagesRemoved().forEach(stage -> assertTrue(order.remove(stage.slug())));
        changes.stagesMoved().forEach(stage -> assertTrue(order.remove(stage.slug())));
    }

    private void putIn() {
        var newStages = new TreeMap<Integer, String>();
        changes.stagesMoved().forEach(stage -> newStages.put(stage.to(), stage.slug()));
        changes.stagesAdded().forEach(stage -> {
            newStages.put(stage.position(), stage.slug());
            stages.put(stage.slug(), new Stage(stage.slug(), stage.title(), stage.summary(), stage.level(), List.of()));
            places.put(stage.slug(), new ArrayList<>());
        });
        newStages.forEach((position, stage) -> order.add(position - 1, stage));

        var newSteps = new HashMap<String, TreeMap<Integer, Name>>();
        changes.moved()
                .forEach(step -> newSteps.computeIfAbsent(step.to().stage(), stage -> new TreeMap<>())
                        .put(step.to().position(), name(step)));
        changes.added().forEach(step -> {
            newSteps.computeIfAbsent(step.stage(), stage -> new TreeMap<>()).put(step.position(), name(step));
            steps.put(name(step), new Step(name(step), step.group(), step.requirement()));
        });
        newSteps.forEach((stage, names) ->
                names.forEach((position, name) -> placed(stage).add(position - 1, name)));
    }

    private void editSteps() {
        changes.regrouped()
                .forEach(change -> change(
                        steps,
                        new Name(change.kind(), change.slug()),
                        step -> new Step(
                                step.name(), changed(step.group(), change.from(), change.to()), step.requirement())));
        changes.requirementChanged()
                .forEach(change -> change(
                        steps,
                        new Name(change.kind(), change.slug()),
                        step -> new Step(
                                step.name(), step.group(), changed(step.requirement(), change.from(), change.to()))));
    }

    private void rename() {
        for (var renaming : changes.renamed()) {
            if (renaming.stage() == null) {
                title = changed(title, renaming.from(), renaming.to());
            } else {
                change(
                        stages,
                        renaming.stage(),
                        stage -> new Stage(
                                stage.slug(),
                                changed(stage.title(), renaming.from(), renaming.to()),
                                stage.summary(),
                                stage.level(),
                                stage.steps()));
            }
        }
    }

    private void edit() {
        for (var edit : changes.edited()) {
            if (edit.stage() == null) {
                assertEquals("SUMMARY", edit.member().name());
                summary = changed(summary, edit.from(), edit.to());
            } else {
                change(stages, edit.stage(), stage -> edited(stage, edit));
            }
        }
    }

    private static Stage edited(Stage stage, MemberEdit edit) {
        return switch (edit.member()) {
            case SUMMARY ->
                new Stage(
                        stage.slug(),
                        stage.title(),
                        changed(stage.summary(), edit.from(), edit.to()),
                        stage.level(),
                        stage.steps());
            case LEVEL ->
                new Stage(
                        stage.slug(),
                        stage.title(),
                        stage.summary(),
                        changed(stage.level(), Level.valueOf(edit.from()), Level.valueOf(edit.to())),
                        stage.steps());
        };
    }

    private void changeFocusAreas() {
        var change = changes.focusAreas();
        if (change != null) {
            focusAreas = changed(focusAreas, change.from(), change.to());
        }
    }

    private Outline outline() {
        return new Outline(
                title, summary, focusAreas, order.stream().map(this::stage).toList());
    }

    private Stage stage(String slug) {
        var stage = requireNonNull(stages.get(slug));
        return new Stage(
                slug,
                stage.title(),
                stage.summary(),
                stage.level(),
                placed(slug).stream()
                        .map(name -> requireNonNull(steps.get(name)))
                        .toList());
    }

    private List<Name> placed(String stage) {
        return requireNonNull(places.get(stage));
    }

    private static <K, V> void change(Map<K, V> things, K key, UnaryOperator<V> change) {
        things.put(key, change.apply(requireNonNull(things.get(key))));
    }

    /** The new value; the old one is as it was told, and another. */
    private static <T extends @Nullable Object> T changed(T value, T from, T to) {
        assertEquals(value, from);
        assertTrue(!Objects.equals(from, to));
        return to;
    }

    private static Name name(StepChanges.Placement step) {
        return new Name(step.kind(), step.slug());
    }

    private static Name name(StepChanges.Move step) {
        return new Name(step.kind(), step.slug());
    }
}
