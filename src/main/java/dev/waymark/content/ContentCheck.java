package dev.waymark.content;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.content.ContentFile.RoadmapContent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What a schema cannot say of a content tree: each slug once, each reference to something, no circles. */
final class ContentCheck {

    /** The name of the list that a content file has for a kind. */
    private static String list(ItemKind kind) {
        return switch (kind) {
            case TOPIC -> "topics";
            case RESOURCE -> "resources";
            case PROJECT -> "projects";
            case CERTIFICATION -> "certifications";
        };
    }

    /** Where something is written. */
    private record Place(YamlFile file, String pointer) {

        Place at(String rest) {
            return new Place(file, pointer + "/" + rest);
        }

        @Override
        public String toString() {
            return file.path() + ":" + file.line(pointer);
        }
    }

    private final Map<YamlFile, ContentFile> files;
    private final List<Finding> findings;

    /** The name of a list to the slugs in it. */
    private final Map<String, Map<String, Place>> defined = new HashMap<>();

    private final Map<String, Place> positions = new HashMap<>();
    private final Map<String, List<String>> prerequisites = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();

    /** An item, as its list and slug, to the slugs of the topics to know before. */
    private final Map<String, List<String>> needs = new HashMap<>();

    ContentCheck(Map<YamlFile, ContentFile> files, List<Finding> findings) {
        this.files = files;
        this.findings = findings;
    }

    void run() {
        files.forEach(this::define);
        files.forEach(this::checkFormerSlugs);
        files.forEach(this::checkReferences);
        files.forEach(this::checkHours);
        files.forEach((file, content) -> each(content.roadmaps(), file, "roadmaps", this::checkRoadmap));
        checkRevision();
        checkCircles("prerequisites", "prerequisites", prerequisites);
        checkCircles("parents", "parent", parents);
    }

    private void define(YamlFile file, ContentFile content) {
        each(content.categories(), file, "categories", (category, place) -> {
            define("categories", category.slug(), place);
            definePosition("categories", category.position(), place);
        });
        each(content.focusAreas(), file, "focusAreas", (area, place) -> {
            define("focusAreas", area.slug(), place);
            definePosition("focusAreas", area.position(), place);
        });
        eachItem(file, content, (item, place) -> define(list(item.kind()), item.slug(), place));
        each(content.roadmaps(), file, "roadmaps", (roadmap, place) -> define("roadmaps", roadmap.slug(), place));
    }

    private void define(String list, String slug, Place place) {
        var other = defined.computeIfAbsent(list, l -> new HashMap<>()).putIfAbsent(slug, place);
        if (other != null) {
            report(place.at("slug"), "the slug \"%s\" of %s is taken by %s".formatted(slug, list, other));
        }
    }

    private void definePosition(String list, int position, Place place) {
        var other = positions.putIfAbsent(list + " " + position, place);
        if (other != null) {
            report(place.at("position"), "the position %d of %s is taken by %s".formatted(position, list, other));
        }
    }

    private void checkFormerSlugs(YamlFile file, ContentFile content) {
        eachItem(file, content, (item, place) -> checkFormerSlugs(list(item.kind()), item.formerSlugs(), place));
        each(
                content.roadmaps(),
                file,
                "roadmaps",
                (roadmap, place) -> checkFormerSlugs("roadmaps", roadmap.formerSlugs(), place));
    }

    private void checkFormerSlugs(String list, List<String> formerSlugs, Place place) {
        formerSlugs.forEach(former -> define(list, former, place.at("formerSlugs")));
    }

    private void checkReferences(YamlFile file, ContentFile content) {
        each(
                content.focusAreas(),
                file,
                "focusAreas",
                (area, place) -> refer("topics", area.topics(), place.at("topics")));
        each(content.topics(), file, "topics", (topic, place) -> {
            refer("categories", topic.category(), place.at("category"));
            if (topic.parent() != null) {
                refer("topics", topic.parent(), place.at("parent"));
                parents.put(topic.slug(), List.of(topic.parent()));
            }
            prerequisites.put(topic.slug(), topic.prerequisites());
        });
        eachItem(file, content, (item, place) -> {
            needs.put(list(item.kind()) + "/" + item.slug(), item.prerequisites());
            refer("topics", item.prerequisites(), place.at("prerequisites"));
            refer("resources", item.resources(), place.at("resources"));
        });
    }

    private void checkRevision() {
        var stated = files.keySet().stream()
                .filter(file -> file.lines().containsKey("/revision"))
                .toList();
        stated.stream()
                .skip(1)
                .forEach(file -> report(
                        new Place(file, "/revision"),
                        "the revision stands in %s already"
                                .formatted(stated.getFirst().path())));
    }

    private void checkHours(YamlFile file, ContentFile content) {
        eachItem(file, content, (item, place) -> {
            var hours = item.hours();
            if (hours != null && hours.min() > hours.max()) {
                report(place.at("hours"), "min is above max");
            }
        });
    }

    private void checkRoadmap(RoadmapContent roadmap, Place place) {
        refer("focusAreas", roadmap.focusAreas(), place.at("focusAreas"));
        var stageSlugs = new HashSet<String>();
        var walked = new LinkedHashMap<String, Place>();
        for (int i = 0; i < roadmap.stages().size(); i++) {
            var stage = roadmap.stages().get(i);
            var stagePlace = place.at("stages/" + i);
            if (!stageSlugs.add(stage.slug())) {
                report(stagePlace.at("slug"), "the roadmap has the stage \"%s\" twice".formatted(stage.slug()));
            }
            for (int j = 0; j < stage.steps().size(); j++) {
                var step = stage.steps().get(j);
                var list = list(step.kind());
                var stepPlace = stagePlace.at("steps/" + j);
                refer(list, step.item(), stepPlace);
                if (walked.putIfAbsent(list + "/" + step.item(), stepPlace) != null) {
                    report(stepPlace, "the roadmap has \"%s\" of %s twice".formatted(step.item(), list));
                }
            }
        }
        checkOrder(walked);
    }

    /** A step never comes before what it needs, if that is on the roadmap. */
    private void checkOrder(SequencedMap<String, Place> walked) {
        var passed = new HashSet<String>();
        walked.forEach((item, place) -> {
            passed.add(item);
            for (var needed : needs.getOrDefault(item, List.of())) {
                var topic = "topics/" + needed;
                if (walked.containsKey(topic) && !passed.contains(topic)) {
                    report(place, "%s needs \"%s\", which comes later".formatted(item, needed));
                }
            }
        });
    }

    private void refer(String list, List<String> slugs, Place place) {
        for (int i = 0; i < slugs.size(); i++) {
            refer(list, slugs.get(i), place.at(String.valueOf(i)));
        }
    }

    /** To a slug of today: a former one still redirects readers, but is no name to build on. */
    private void refer(String list, String slug, Place place) {
        var target = defined.getOrDefault(list, Map.of()).get(slug);
        if (target == null) {
            report(place, "there is no \"%s\" among the %s".formatted(slug, list));
        } else if (target.pointer().endsWith("/formerSlugs")) {
            report(place, "\"%s\" of %s has a new slug, see %s".formatted(slug, list, target));
        }
    }

    private void checkCircles(String relation, String member, Map<String, List<String>> edges) {
        for (var circle : Circles.in(edges)) {
            var place = requireNonNull(defined.getOrDefault("topics", Map.of()).get(circle.getFirst()));
            report(place.at(member), "%s go round in a circle: %s".formatted(relation, String.join(" → ", circle)));
        }
    }

    private void eachItem(YamlFile file, ContentFile content, Visitor<ItemDraft> visitor) {
        each(content.topics(), file, "topics", visitor);
        each(content.resources(), file, "resources", visitor);
        each(content.projects(), file, "projects", visitor);
        each(content.certifications(), file, "certifications", visitor);
    }

    private interface Visitor<T> {
        void visit(T thing, Place place);
    }

    private static <T> void each(List<? extends T> things, YamlFile file, String list, Visitor<T> visitor) {
        for (int i = 0; i < things.size(); i++) {
            visitor.visit(things.get(i), new Place(file, "/" + list + "/" + i));
        }
    }

    private void report(Place place, String message) {
        findings.add(new Finding(place.file().path(), place.file().line(place.pointer()), message));
    }
}
