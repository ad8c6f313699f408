package dev.waymark.curation.personal;

import dev.waymark.catalogue.CertificationView;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.LearningResourceView;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ProjectView;
import dev.waymark.catalogue.TopicView;
import dev.waymark.catalogue.UnknownItem;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import dev.waymark.roadmap.RoadmapDraft.StepDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns edited stages into those of a roadmap, or reports all mistakes in them. Values from JSON may be null, whatever
 * their types say.
 */
final class StageEdits {

    static final String ADDED = "you added it";

    private static final int MAX_STAGES = 20;
    private static final int MAX_SLUG = 80;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");

    /** A step with its JSON Pointer in the request, without the leading slash. */
    record Placed(String pointer, ItemView item) {}

    private final String root;
    private final Map<ItemName, ItemView> items;
    private final Map<Long, StepDraft> before = new HashMap<>();
    private final Mistakes mistakes;
    private final Set<String> slugs = new HashSet<>();
    private final Set<Long> ids = new HashSet<>();
    private final List<Placed> placed = new ArrayList<>();

    /**
     * @param root the prefix of pointers to mistakes: empty, or ending with a slash
     * @param items the items by the names that refer to them
     * @param before the existing steps, which keep their reasons and may have left the catalogue
     */
    StageEdits(String root, Map<ItemName, ItemView> items, Stream<StepDraft> before, Mistakes mistakes) {
        this.root = root;
        this.items = items;
        this.mistakes = mistakes;
        before.forEach(step -> this.before.put(step.itemId(), step));
    }

    /** Without duplicates. */
    static List<ItemName> names(List<StageEdit> stages) {
        return stages.stream()
                .filter(stage -> stage != null && stage.steps() != null)
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step != null && step.kind() != null && step.slug() != null)
                .map(step -> new ItemName(step.kind(), step.slug()))
                .distinct()
                .toList();
    }

    /** The result is meaningless if there are mistakes. */
    List<StageDraft> read(List<StageEdit> stages) {
        if (stages.isEmpty() || stages.size() > MAX_STAGES) {
            mistakes.add(root + "stages", "must have 1 to %d entries".formatted(MAX_STAGES));
            return List.of();
        }
        if (count(stages) > PersonalRoadmapWriter.MAX_STEPS) {
            mistakes.add(root + "stages", "must have at most %,d steps".formatted(PersonalRoadmapWriter.MAX_STEPS));
            return List.of();
        }
        var drafts = new ArrayList<StageDraft>();
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            if (stage == null) {
                mistakes.add(root + "stages/" + i, "must not be null");
            } else {
                drafts.add(stage(root + "stages/" + i, i + 1, stage));
            }
        }
        return drafts;
    }

    private static int count(List<StageEdit> stages) {
        return stages.stream()
                .filter(stage -> stage != null && stage.steps() != null)
                .mapToInt(stage -> stage.steps().size())
                .sum();
    }

    /** The steps that name an item, in order. */
    List<Placed> placed() {
        return placed;
    }

    private StageDraft stage(String pointer, int position, StageEdit stage) {
        var slug = stage.slug() == null ? "stage-" + position : stage.slug();
        if (slug.length() > MAX_SLUG || !SLUG.matcher(slug).matches()) {
            mistakes.add(
                    pointer + "/slug", "must have lower-case letters and digits, with single hyphens between them");
        } else if (!slugs.add(slug)) {
            mistakes.add(pointer + "/slug", "must not be the slug of another stage");
        }
        var title = RoadmapTexts.title(pointer + "/title", stage.title(), mistakes);
        var summary = RoadmapTexts.summary(pointer + "/summary", stage.summary(), mistakes);
        int first = placed.size();
        var steps = steps(pointer + "/steps", stage.steps());
        return new StageDraft(slug, title, summary, level(placed.subList(first, placed.size())), steps);
    }

    private List<StepDraft> steps(String pointer, List<StepEdit> steps) {
        if (steps == null || steps.isEmpty()) {
            mistakes.add(pointer, "must have at least one entry");
            return List.of();
        }
        var drafts = new ArrayList<StepDraft>();
        for (int i = 0; i < steps.size(); i++) {
            step(pointer + "/" + i, steps.get(i)).forEach(drafts::add);
        }
        return drafts;
    }

    private Stream<StepDraft> step(String pointer, StepEdit step) {
        if (step == null || step.kind() == null || step.slug() == null) {
            mistakes.add(pointer, "must have a kind and a slug");
            return Stream.empty();
        }
        var item = items.get(new ItemName(step.kind(), step.slug()));
        if (item == null) {
            mistakes.add(
                    pointer + "/slug",
                    "names nothing: " + UnknownItem.of(step.kind(), step.slug()).detail());
            return Stream.empty();
        }
        if (!ids.add(item.rowId())) {
            mistakes.add(pointer, "must not occur twice");
            return Stream.empty();
        }
        var same = before.get(item.rowId());
        if (item.retiredAt() != null && same == null) {
            mistakes.add(pointer + "/slug", "names an item that left the catalogue");
        }
        placed.add(new Placed(pointer, item));
        return Stream.of(new StepDraft(
                item.kind(),
                item.rowId(),
                step.requirementOr(item.kind()),
                step.group() == null ? null : RoadmapTexts.title(pointer + "/group", step.group(), mistakes),
                same == null ? ADDED : same.reason()));
    }

    /** The level that a stage leads to, which is the highest of its items. */
    private static Level level(List<Placed> steps) {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(level(step.item())).stream())
                .max(Comparator.naturalOrder())
                .orElse(Level.FOUNDATIONAL);
    }

    private static @Nullable Level level(ItemView item) {
        return switch (item) {
            case TopicView topic -> topic.level();
            case ProjectView project -> project.level();
            case CertificationView certification -> certification.level();
            case LearningResourceView resource -> resource.level();
        };
    }
}
