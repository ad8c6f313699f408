package dev.waymark.roadmap;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.roadmap.StepChanges.Regrouping;
import dev.waymark.roadmap.StepChanges.RequirementChange;
import dev.waymark.roadmap.VersionChanges.MemberEdit;
import dev.waymark.roadmap.VersionChanges.Renaming;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Describes a difference in plain text: a heading, then a section for each kind of change, with a line for each change.
 */
final class ChangesText {

    private final Map<String, StageView> stagesBefore;
    private final Map<String, StageView> stagesAfter;
    private final StringBuilder sections = new StringBuilder();

    private ChangesText(WholeVersion before, WholeVersion after) {
        stagesBefore = before.stagesBySlug();
        stagesAfter = after.stagesBySlug();
    }

    static String of(WholeVersion before, WholeVersion after, StepDifference steps, StageDifference stages) {
        var text = new ChangesText(before, after);
        text.write(steps);
        text.write(stages);
        text.section("Focus areas", focusAreas(before.focusAreas(), after.focusAreas()), Function.identity());
        return oneLine("Version %d of “%s”, compared with version %d"
                        .formatted(after.number(), after.roadmap().title(), before.number()))
                + (text.sections.isEmpty() ? "\n\nNothing changed." : text.sections);
    }

    private void write(StepDifference steps) {
        section("Added", steps.added, step -> "%s in %s".formatted(name(step), place(step, stagesAfter)));
        section("Removed", steps.removed, step -> "%s from %s".formatted(name(step), place(step, stagesBefore)));
        section("Moved", steps.moved, this::move);
        section("Regrouped", steps.regrouped, ChangesText::regrouping);
        section("Requirement changed", steps.requirementChanged, ChangesText::requirement);
    }

    private void write(StageDifference stages) {
        section("Stages added", stages.added, ChangesText::stage);
        section("Stages removed", stages.removed, ChangesText::stage);
        section("Stages moved", stages.moved, ChangesText::move);
        section("Renamed", stages.renamed, ChangesText::renaming);
        section("Edited", stages.edited, this::edit);
    }

    private <T> void section(String title, List<T> changes, Function<T, String> line) {
        if (!changes.isEmpty()) {
            sections.append("\n\n").append(title);
            changes.forEach(change -> sections.append("\n- ").append(oneLine(line.apply(change))));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    private static String name(StepChanges.Placement step) {
        return "%s (%s, %s)".formatted(step.title(), word(step.kind()), word(step.requirement()));
    }

    private static String name(String title, ItemKind kind) {
        return "%s (%s)".formatted(title, word(kind));
    }

    private static String place(StepChanges.Placement step, Map<String, StageView> stages) {
        return place(step.stage(), step.position(), stages);
    }

    private static String place(StepChanges.Place place, Map<String, StageView> stages) {
        return place(place.stage(), place.position(), stages);
    }

    private static String place(String stage, int position, Map<String, StageView> stages) {
        return "%s, place %d".formatted(title(stage, stages), position);
    }

    private static String title(String stage, Map<String, StageView> stages) {
        return "“%s”".formatted(requireNonNull(stages.get(stage)).title());
    }

    private String move(StepChanges.Move step) {
        var from = step.from();
        var to = step.to();
        var way = from.stage().equals(to.stage())
                ? "in %s, from place %d to place %d"
                        .formatted(title(to.stage(), stagesAfter), from.position(), to.position())
                : "from %s, to %s".formatted(place(from, stagesBefore), place(to, stagesAfter));
        return name(step.title(), step.kind()) + " " + way;
    }

    private static String regrouping(Regrouping step) {
        return "%s: now %s, was %s"
                .formatted(name(step.title(), step.kind()), heading(step.to()), heading(step.from()));
    }

    private static String heading(@Nullable String group) {
        return group == null ? "without a heading" : "under “%s”".formatted(group);
    }

    private static String requirement(RequirementChange step) {
        return "%s: now %s, was %s".formatted(name(step.title(), step.kind()), word(step.to()), word(step.from()));
    }

    private static String stage(StageChanges.Placement stage) {
        return "“%s” (%s), place %d".formatted(stage.title(), word(stage.level()), stage.position());
    }

    private static String move(StageChanges.Move stage) {
        return "“%s” from place %d to place %d".formatted(stage.title(), stage.from(), stage.to());
    }

    private static String renaming(Renaming renaming) {
        return "%s: now “%s”, was “%s”"
                .formatted(renaming.stage() == null ? "Roadmap" : "Stage", renaming.to(), renaming.from());
    }

    private String edit(MemberEdit edit) {
        var owner = edit.stage() == null ? "the roadmap" : title(edit.stage(), stagesAfter);
        return switch (edit.member()) {
            case SUMMARY -> "Summary of %s: %s".formatted(owner, edit.to());
            case LEVEL -> "Level of %s: now %s, was %s".formatted(owner, word(edit.to()), word(edit.from()));
        };
    }

    private static List<String> focusAreas(List<FocusAreaView> before, List<FocusAreaView> after) {
        return before.equals(after) ? List.of() : List.of("Now: " + titles(after), "Before: " + titles(before));
    }

    private static String titles(List<FocusAreaView> areas) {
        return areas.stream().map(FocusAreaView::title).collect(Collectors.joining(", "));
    }

    /** An enum constant as it reads in a sentence. */
    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }
}
