package dev.waymark.roadmap;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ProjectView;
import dev.waymark.catalogue.TopicView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.quicktheories.core.Gen;

/**
 * Versions drawn at random from few items and stages, so that two of them share many. A number draws a step or the
 * beginning of a stage, with its words; what was drawn before is passed over.
 */
final class DrawnVersion {

    private static final int ITEMS = 24;
    private static final int STAGES = 6;
    private static final int DRAWS = (ITEMS + STAGES) * 9;

    /** As many topics as projects of the same slugs: a slug alone does not name a step. */
    static final Map<Long, ItemView> ITEMS_BY_ID = LongStream.range(0, ITEMS)
            .mapToObj(DrawnVersion::item)
            .collect(Collectors.toMap(ItemView::rowId, Function.identity()));

    private DrawnVersion() {}

    static Gen<WholeVersion> any() {
        return lists().of(integers().between(0, DRAWS - 1)).ofSizeBetween(0, 40).map(DrawnVersion::of);
    }

    static Gen<WholeVersion> ofOneStage() {
        return lists().of(integers().between(0, ITEMS - 1)).ofSizeBetween(0, 40).map(DrawnVersion::of);
    }

    private static WholeVersion of(List<Integer> draws) {
        var stages = new ArrayList<>(List.of(stage(STAGES, 1, 0)));
        var seen = new HashSet<Integer>();
        for (int draw : draws) {
            int thing = draw % (ITEMS + STAGES);
            int look = draw / (ITEMS + STAGES);
            if (!seen.add(thing)) {
                continue;
            }
            if (thing < ITEMS) {
                stages.getLast().steps().add(step(thing, look));
            } else {
                stages.add(stage(thing - ITEMS, stages.size() + 1, look));
            }
        }
        return version(draws.isEmpty() ? 0 : draws.getLast(), stages);
    }

    /** The same without every step and stage whose number is drawn. */
    static WholeVersion without(WholeVersion version, List<Integer> drawn) {
        var stages = new ArrayList<StageView>();
        for (var stage : version.stages()) {
            if (drawn.stream().noneMatch(n -> stage.slug().equals("stage-" + n))) {
                var left = stage.steps().stream()
                        .filter(step -> !drawn.contains((int) step.itemId()))
                        .toList();
                stages.add(new StageView(
                        0, stage.slug(), stages.size() + 1, stage.title(), stage.summary(), stage.level(), left));
            }
        }
        return new WholeVersion(version.roadmap(), version.focusAreas(), stages);
    }

    private static StageView stage(int number, int position, int look) {
        return new StageView(
                0,
                "stage-" + number,
                position,
                "Stage %d %d".formatted(number, look / 3),
                "Summary %d".formatted(look % 2),
                List.of(Level.values()).get(look % 3),
                new ArrayList<>());
    }

    private static StepView step(int item, int look) {
        var groups = new String[] {null, "Core", "Tools"};
        return new StepView(0, item, kind(item), List.of(Requirement.values()).get(look % 3), groups[look / 3], null);
    }

    private static WholeVersion version(int look, List<StageView> stages) {
        var areas = new ArrayList<>(List.of(area(look % 3), area(3)));
        if (look % 2 == 1) {
            areas.add(areas.removeFirst());
        }
        return new WholeVersion(
                new RoadmapView(
                        0,
                        "path",
                        "Path %d".formatted(look % 2),
                        "Summary %d".formatted(look % 3),
                        areas.stream().map(FocusAreaView::slug).toList(),
                        new VersionView(0, 1 + look, "Path", "Summary", Instant.EPOCH, "sha256:"),
                        null),
                areas,
                stages);
    }

    private static FocusAreaView area(int number) {
        return new FocusAreaView(number, "area-" + number, "Area " + number, "One", number, 1, null);
    }

    private static ItemKind kind(long item) {
        return item % 2 == 0 ? ItemKind.TOPIC : ItemKind.PROJECT;
    }

    private static ItemView item(long id) {
        var slug = "item-" + id / 2;
        var hours = new Hours(1, 2);
        return switch (kind(id)) {
            case TOPIC ->
                new TopicView(
                        id, ItemKind.TOPIC, slug, "T", "S", "basics", null, Level.EXPERT, hours, true, null, null);
            default -> new ProjectView(id, ItemKind.PROJECT, slug, "T", "S", Level.EXPERT, hours, true, null, null);
        };
    }
}
