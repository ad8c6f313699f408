package dev.waymark.roadmap;

import static dev.waymark.roadmap.VersionChanges.EditedMember.LEVEL;
import static dev.waymark.roadmap.VersionChanges.EditedMember.SUMMARY;

import dev.waymark.roadmap.StageChanges.Move;
import dev.waymark.roadmap.StageChanges.Placement;
import dev.waymark.roadmap.VersionChanges.EditedMember;
import dev.waymark.roadmap.VersionChanges.MemberEdit;
import dev.waymark.roadmap.VersionChanges.Renaming;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the stages, which are identified by their slugs, and the texts of the roadmap and its stages. */
final class StageDifference {

    final List<Placement> added = new ArrayList<>();
    final List<Placement> removed = new ArrayList<>();
    final List<Move> moved = new ArrayList<>();
    final List<Renaming> renamed = new ArrayList<>();
    final List<MemberEdit> edited = new ArrayList<>();

    StageDifference(WholeVersion before, WholeVersion after) {
        compareTitle(null, before.roadmap().title(), after.roadmap().title());
        compare(null, SUMMARY, before.roadmap().summary(), after.roadmap().summary());
        var gone = before.stagesBySlug();
        var kept = KeptOrder.of(
                List.copyOf(gone.keySet()), List.copyOf(after.stagesBySlug().keySet()));
        for (var to : after.stages()) {
            var from = gone.remove(to.slug());
            if (from == null) {
                added.add(Placement.of(to));
            } else {
                compare(from, to, kept.contains(to.slug()));
            }
        }
        gone.values().forEach(from -> removed.add(Placement.of(from)));
    }

    private void compare(StageView from, StageView to, boolean kept) {
        if (!kept) {
            moved.add(Move.of(from, to));
        }
        compareTitle(to, from.title(), to.title());
        compare(to, SUMMARY, from.summary(), to.summary());
        compare(to, LEVEL, from.level().name(), to.level().name());
    }

    private void compareTitle(@Nullable StageView stage, String from, String to) {
        if (!from.equals(to)) {
            renamed.add(Renaming.of(stage, from, to));
        }
    }

    private void compare(@Nullable StageView stage, EditedMember member, String from, String to) {
        if (!from.equals(to)) {
            edited.add(MemberEdit.of(stage, member, from, to));
        }
    }
}
