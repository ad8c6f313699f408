package dev.waymark.curation.personal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.SlugForm;
import dev.waymark.curation.personal.ArchivedRoadmap.ArchivedStep;
import dev.waymark.curation.personal.ArchivedRoadmap.ArchivedVersion;
import dev.waymark.identity.ArchivePart;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.progress.ArchivedList;
import dev.waymark.progress.LearnerLock;
import dev.waymark.roadmap.PersonalRoadmaps;
import dev.waymark.roadmap.PersonalRoadmaps.DatedStructure;
import dev.waymark.roadmap.RoadmapDraft.Structure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The learner's personal roadmaps in an archive, with all their versions. Restoring leaves existing roadmaps alone, and
 * comes before the enrolments, which refer to the roadmaps.
 */
@ApplicationScoped
@Priority(100)
class RoadmapsArchive implements ArchivePart {

    private static final int MAX_FOCUS_AREAS = 100;
    private static final Pattern ID = Pattern.compile("my-[a-z0-9]{12}");

    private final RoadmapArchiver archiver;
    private final PersonalRoadmaps roadmaps;
    private final Catalogue catalogue;
    private final LearnerLock lock;
    private final ObjectMapper json;
    private final Clock clock;

    RoadmapsArchive(
            RoadmapArchiver archiver,
            PersonalRoadmaps roadmaps,
            Catalogue catalogue,
            LearnerLock lock,
            ObjectMapper json,
            Clock clock) {
        this.archiver = archiver;
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
        this.lock = lock;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "roadmaps";
    }

    @Override
    public JsonNode of(long learner) {
        return json.valueToTree(archiver.of(learner));
    }

    @Override
    public void restore(long learner, JsonNode part) {
        var list = ArchivedList.of(json, name(), part, ArchivedRoadmap.class);
        var items = items(list.entries());
        var histories = new ArrayList<List<DatedStructure>>();
        var compositions = new ArrayList<@Nullable String>();
        for (int i = 0; i < list.entries().size(); i++) {
            histories.add(list.has(i) ? history(list, i, items) : List.of());
        }
        list.refuseMistakes();
        for (int i = 0; i < histories.size(); i++) {
            compositions.add(written(list, i));
        }
        lock.acquire(learner);
        for (int i = 0; i < histories.size(); i++) {
            var id = list.entries().get(i).id();
            if (roadmaps.find(learner, id).isEmpty()) {
                roadmaps.restore(learner, id, histories.get(i), compositions.get(i));
            }
        }
    }

    private Map<ItemName, ItemView> items(List<ArchivedRoadmap> entries) {
        return catalogue.itemsArchived(entries.stream()
                .filter(Objects::nonNull)
                .flatMap(ArchivedRoadmap::present)
                .flatMap(ArchivedVersion::steps)
                .map(ArchivedStep::name)
                .collect(Collectors.toSet()));
    }

    private List<DatedStructure> history(ArchivedList<ArchivedRoadmap> list, int index, Map<ItemName, ItemView> items) {
        var roadmap = list.entries().get(index);
        if (roadmap.id() == null || !ID.matcher(roadmap.id()).matches()) {
            list.addMistake(index, "id", "must be my- and 12 letters or digits");
        }
        if (roadmap.composition() != null) {
            roadmap.composition().check(list.mistakesIn(index).within("composition"));
        }
        var versions = roadmap.versions();
        if (versions == null || versions.isEmpty()) {
            list.addMistake(index, "versions", "must have at least one entry");
            return List.of();
        }
        var mistakes = list.mistakes();
        var history = new ArrayList<DatedStructure>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var member = "versions/" + i;
            if (version == null) {
                list.addMistake(index, member, "must not be null");
            } else {
                list.requirePast(index, member + "/publishedAt", version.publishedAt(), clock.instant());
                history.add(version(list.place(index) + "/" + member, version, items, mistakes));
            }
        }
        return history;
    }

    private DatedStructure version(
            String pointer, ArchivedVersion version, Map<ItemName, ItemView> items, Mistakes mistakes) {
        version.forEachStep(
                (place, step) -> RoadmapTexts.summary(pointer + "/" + place + "/reason", step.reason(), mistakes));
        checkFocusAreas(pointer + "/focusAreas", version.focusAreas(), mistakes);
        return new DatedStructure(
                new Structure(
                        RoadmapTexts.title(pointer + "/title", version.title(), mistakes),
                        RoadmapTexts.summary(pointer + "/summary", version.summary(), mistakes),
                        focusAreaIds(version.focusAreas()),
                        new StageEdits(pointer + "/", items, version.drafts(items), mistakes).read(version.edits())),
                version.publishedAt());
    }

    /** Unknown focus areas are left out. */
    private List<Long> focusAreaIds(@Nullable List<String> slugs) {
        return slugs == null
                ? List.of()
                : roadmaps.focusAreaIds(slugs.stream()
                        .filter(SlugForm::fits)
                        .distinct()
                        .limit(MAX_FOCUS_AREAS)
                        .toList());
    }

    private static void checkFocusAreas(String pointer, @Nullable List<String> slugs, Mistakes mistakes) {
        if (slugs == null) {
            return;
        }
        if (slugs.size() > MAX_FOCUS_AREAS) {
            mistakes.add(pointer, "must have at most %d entries".formatted(MAX_FOCUS_AREAS));
            return;
        }
        for (int i = 0; i < slugs.size(); i++) {
            if (!SlugForm.fits(slugs.get(i))) {
                mistakes.add(pointer + "/" + i, "must be the slug of a focus area");
            }
        }
    }

    private @Nullable String written(ArchivedList<ArchivedRoadmap> list, int index) {
        var composition = list.entries().get(index).composition();
        return composition == null ? null : composition.written(json, list.place(index) + "/composition");
    }
}
