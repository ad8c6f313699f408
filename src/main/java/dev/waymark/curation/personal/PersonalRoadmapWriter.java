package dev.waymark.curation.personal;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.Catalogue;
import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionInput;
import dev.waymark.curation.composing.CompositionRequest;
import dev.waymark.curation.composing.Compositions;
import dev.waymark.curation.composing.DoneByMe;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Phrases;
import dev.waymark.progress.LearnerLock;
import dev.waymark.progress.enrolment.Enroller;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.RoadmapDraft.StageDraft;
import dev.waymark.roadmap.RoadmapDraft.Structure;
import dev.waymark.roadmap.RoadmapNotFound;
import dev.waymark.roadmap.RoadmapView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Creates personal roadmaps from compositions, edits them and deletes them. */
@ApplicationScoped
class PersonalRoadmapWriter {

    static final int MAX_STEPS = 1_000;

    private final Compositions compositions;
    private final DoneByMe mine;
    private final Catalogue catalogue;
    private final PersonalRoadmaps roadmaps;
    private final RoadmapEditor editor;
    private final Enroller enroller;
    private final LearnerLock lock;
    private final ObjectMapper json;

    PersonalRoadmapWriter(
            Compositions compositions,
            DoneByMe mine,
            Catalogue catalogue,
            PersonalRoadmaps roadmaps,
            RoadmapEditor editor,
            Enroller enroller,
            LearnerLock lock,
            ObjectMapper json) {
        this.compositions = compositions;
        this.mine = mine;
        this.catalogue = catalogue;
        this.roadmaps = roadmaps;
        this.editor = editor;
        this.enroller = enroller;
        this.lock = lock;
        this.json = json;
    }

    /**
     * Creates a personal roadmap from a composition, and enrols the learner, who has chosen it by creating it.
     *
     * @throws InvalidInput that names every mistake in the texts and in the composition's parameters
     */
    @Transactional
    RoadmapView create(long learner, @Nullable String title, @Nullable String summary, CompositionInput input) {
        var mistakes = new Mistakes();
        RoadmapTexts.check(title, summary, mistakes);
        var request = mine.resolve(input.request());
        var composition = compose(request, mistakes);
        mistakes.check();
        var record = KeptComposition.of(request, composition).written(json, "composition");
        var structure = new Structure(
                title == null ? named(composition) : RoadmapTexts.title("title", title, mistakes),
                RoadmapTexts.summary("summary", summary, mistakes),
                roadmaps.focusAreaIds(composition.focusAreas()),
                stages(composition));
        lock.acquire(learner);
        var created = roadmaps.create(learner, structure, record);
        enroller.begin(learner, created);
        return created;
    }

    /**
     * Creates the next version, unless nothing changes, and moves the learner's enrolment to it.
     *
     * @param precondition receives the roadmap's latest version, while nobody else writes for the learner
     */
    @Transactional
    RoadmapView edit(long learner, String id, RoadmapEdit edit, Consumer<RoadmapView> precondition) {
        lock.acquire(learner);
        precondition.accept(roadmaps.find(learner, id).orElseThrow(() -> new RoadmapNotFound(id)));
        var revised = roadmaps.revise(learner, id, before -> editor.apply(edit, before));
        enroller.keepUp(learner, revised);
        return revised;
    }

    /** The learner's progress on the items stays. */
    @Transactional
    DeletedRoadmap delete(long learner, String id, Consumer<RoadmapView> precondition) {
        lock.acquire(learner);
        var present = roadmaps.find(learner, id).orElseThrow(() -> new RoadmapNotFound(id));
        precondition.accept(present);
        var deleted = DeletedRoadmap.of(present, enroller.find(learner, present));
        roadmaps.delete(learner, id);
        return deleted;
    }

    /** Reports what was found before along with the mistakes in the parameters. */
    private Composition compose(CompositionRequest request, Mistakes found) {
        try {
            return compositions.compose(request);
        } catch (InvalidInput e) {
            found.addAll(e.within("composition").parts());
            throw new InvalidInput(found.parts());
        }
    }

    private List<StageDraft> stages(Composition composition) {
        var stages = ComposedStages.stages(composition, catalogue.itemsNamed(ComposedStages.names(composition)));
        int steps = stages.stream().mapToInt(stage -> stage.steps().size()).sum();
        if (steps == 0) {
            throw InvalidInput.parameter("composition", "leaves nothing to learn");
        }
        if (steps > MAX_STEPS) {
            throw InvalidInput.parameter("composition", "must have at most %,d steps".formatted(MAX_STEPS));
        }
        return stages;
    }

    private String named(Composition composition) {
        return Phrases.of(composition.focusAreas().stream()
                .map(slug -> catalogue.focusArea(slug).orElseThrow().title())
                .toList());
    }
}
