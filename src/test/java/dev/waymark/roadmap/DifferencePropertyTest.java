package dev.waymark.roadmap;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.Effort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Whatever two versions look like, their difference is complete, and tells no more than what happened. */
class DifferencePropertyTest {

    private static final int EXAMPLES = Effort.examples(500);

    @Test
    void applied_to_the_version_before_it_gives_the_version_after() {
        qt().withExamples(EXAMPLES)
                .forAll(DrawnVersion.any(), DrawnVersion.any())
                .checkAssert((before, after) -> assertEquals(
                        Outline.of(after), AppliedChanges.to(Outline.of(before), difference(before, after))));
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        qt().withExamples(EXAMPLES).forAll(DrawnVersion.any()).checkAssert(version -> {
            var changes = difference(version, version);
            assertThat(changes.added(), empty());
            assertThat(changes.removed(), empty());
            assertThat(changes.moved(), empty());
            assertThat(changes.regrouped(), empty());
            assertThat(changes.requirementChanged(), empty());
            assertThat(changes.stagesAdded(), empty());
            assertThat(changes.stagesRemoved(), empty());
            assertThat(changes.stagesMoved(), empty());
            assertThat(changes.renamed(), empty());
            assertThat(changes.edited(), empty());
            assertNull(changes.focusAreas());
            assertThat(changes.text(), endsWith("\n\nNothing changed."));
        });
    }

    @Test
    void what_additions_and_removals_merely_shift_has_not_moved() {
        qt().withExamples(EXAMPLES).forAll(DrawnVersion.any(), draws(12)).checkAssert((whole, left) -> {
            var less = DrawnVersion.without(whole, left);
            for (var changes : List.of(difference(less, whole), difference(whole, less))) {
                assertThat(changes.moved(), empty());
                assertThat(changes.stagesMoved(), empty());
            }
        });
    }

    @Test
    void as_few_steps_and_stages_move_as_explain_the_new_order() {
        qt().withExamples(EXAMPLES)
                .forAll(DrawnVersion.any(), DrawnVersion.any())
                .checkAssert((before, after) -> {
                    var changes = difference(before, after);
                    assertThat(changes.moved(), hasSize(fewestMoves(before, after)));
                    assertThat(changes.stagesMoved(), hasSize(fewestMoves(stages(before), stages(after))));
                });
    }

    @Test
    void as_few_move_in_one_stage_as_explain_the_new_order() {
        qt().withExamples(EXAMPLES)
                .forAll(DrawnVersion.ofOneStage(), DrawnVersion.ofOneStage())
                .checkAssert((before, after) -> assertThat(
                        difference(before, after).moved(),
                        hasSize(fewestMoves(
                                items(before.stages().getFirst()),
                                items(after.stages().getFirst())))));
    }

    @Test
    void a_long_list_takes_no_long_time() {
        var before = IntStream.range(0, 200_000).boxed().toList();
        var after = new ArrayList<>(before);
        Collections.shuffle(after, new Random(1));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(KeptOrder.of(before, before.reversed()), hasSize(1));
            assertThat(KeptOrder.of(before, before), hasSize(before.size()));
            assertEquals(
                    KeptOrder.of(before, after).size(),
                    KeptOrder.of(after, before).size());
        });
    }

    private static VersionChanges difference(WholeVersion before, WholeVersion after) {
        return Difference.between(before, after, DrawnVersion.ITEMS_BY_ID);
    }

    private static Gen<List<Integer>> draws(int most) {
        return lists().of(integers().between(0, 23)).ofSizeBetween(0, most);
    }

    /** Those that changed their stage, and in each stage those that the longest order which stays has no room for. */
    private static int fewestMoves(WholeVersion before, WholeVersion after) {
        int moves = 0;
        for (var from : before.stages()) {
            for (var to : after.stages()) {
                boolean same = from.slug().equals(to.slug());
                moves += same
                        ? fewestMoves(items(from), items(to))
                        : shared(items(from), items(to)).size();
            }
        }
        return moves;
    }

    /** By comparing all with all. */
    private static <T> int fewestMoves(List<T> before, List<T> after) {
        var shared = shared(before, after);
        var longestTo = new int[shared.size()];
        for (int i = 0; i < longestTo.length; i++) {
            longestTo[i] = 1;
            for (int j = 0; j < i; j++) {
                if (after.indexOf(shared.get(j)) < after.indexOf(shared.get(i))) {
                    longestTo[i] = Math.max(longestTo[i], longestTo[j] + 1);
                }
            }
        }
        return shared.size() - Arrays.stream(longestTo).max().orElse(0);
    }

    private static <T> List<T> shared(List<T> before, List<T> after) {
        return before.stream().filter(after::contains).toList();
    }

    private static List<Long> items(StageView stage) {
        return stage.steps().stream().map(StepView::itemId).toList();
    }

    private static List<String> stages(WholeVersion version) {
        return version.stages().stream().map(StageView::slug).toList();
    }
}
