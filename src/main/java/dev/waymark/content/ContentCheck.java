package dev.waymark.content;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.content.ContentFile.RoadmapContent;
import dev.waymark.platform.text.WebAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

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

    private final Entries entries;
    private final List<Finding> findings;

    /** The name of a list to the slugs in it. */
    private final Map<String, Map<String, SourceLocation>> defined = new HashMap<>();

    private final Map<String, SourceLocation> positions = new HashMap<>();
    private final Map<String, List<String>> prerequisites = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();

    /** An item, as its list and slug, to the slugs of the topics to know before. */
    private final Map<String, List<String>> needs = new HashMap<>();

    ContentCheck(Entries entries, List<Finding> findings) {
        this.entries = entries;
        this.findings = findings;
    }

    void run() {
        define();
        checkFormerSlugs();
        checkReferences();
        checkAddresses();
        entries.eachItem(this::checkHours);
        Entries.each(entries.roadmaps(), this::checkRoadmap);
        checkRemovals();
        checkCircles("prerequisites", "prerequisites", prerequisites);
        checkCircles("parents", "parent", parents);
    }

    private void define() {
        Entries.each(entries.refused(), (name, place) -> define(name.list(), name.slug(), place));
        Entries.each(entries.categories(), (category, place) -> {
            define("categories", category.slug(), place);
            definePosition("categories", category.position(), place);
        });
        Entries.each(entries.focusAreas(), (area, place) -> {
            define("focusAreas", area.slug(), place);
            definePosition("focusAreas", area.position(), place);
        });
        entries.eachItem((item, place) -> define(list(item.kind()), item.slug(), place));
        Entries.each(entries.roadmaps(), (roadmap, place) -> define("roadmaps", roadmap.slug(), place));
    }

    private void define(String list, String slug, SourceLocation place) {
        define(list, slug, place, place.at("slug"));
    }

    /**
     * @param written where the slug itself stands
     */
    private void define(String list, String slug, SourceLocation place, SourceLocation written) {
        var other = defined.computeIfAbsent(list, l -> new HashMap<>()).putIfAbsent(slug, place);
        if (other != null) {
            report(written, "the slug \"%s\" of %s is taken by %s".formatted(slug, list, other));
        }
    }

    private void definePosition(String list, int position, SourceLocation place) {
        var other = positions.putIfAbsent(list + " " + position, place);
        if (other != null) {
            report(place.at("position"), "the position %d of %s is taken by %s".formatted(position, list, other));
        }
    }

    private void checkFormerSlugs() {
        entries.eachItem((item, place) -> checkFormerSlugs(list(item.kind()), item.formerSlugs(), place));
        Entries.each(
                entries.roadmaps(), (roadmap, place) -> checkFormerSlugs("roadmaps", roadmap.formerSlugs(), place));
    }

    private void checkFormerSlugs(String list, List<String> formerSlugs, SourceLocation place) {
        var written = place.at("formerSlugs");
        formerSlugs.forEach(former -> define(list, former, written, written));
    }

    private void checkReferences() {
        Entries.each(entries.focusAreas(), (area, place) -> refer("topics", area.topics(), place.at("topics")));
        Entries.each(entries.topics(), (topic, place) -> {
            refer("categories", topic.category(), place.at("category"));
            if (topic.parent() != null) {
                refer("topics", topic.parent(), place.at("parent"));
                parents.put(topic.slug(), List.of(topic.parent()));
            }
            prerequisites.put(topic.slug(), topic.prerequisites());
        });
        entries.eachItem((item, place) -> {
            needs.put(list(item.kind()) + "/" + item.slug(), item.prerequisites());
            refer("topics", item.prerequisites(), place.at("prerequisites"));
            refer("resources", item.resources(), place.at("resources"));
        });
    }

    private void checkAddresses() {
        Entries.each(entries.resources(), (resource, place) -> checkAddress(resource.url(), place.at("url")));
        Entries.each(entries.certifications(), (exam, place) -> checkAddress(exam.url(), place.at("url")));
    }

    /** The schema says most of what is no address, and takes some that has no host. */
    private void checkAddress(@Nullable String url, SourceLocation place) {
        if (url != null && !WebAddress.namesHost(url)) {
            report(place, "\"%s\" names no host".formatted(url));
        }
    }

    private void checkRemovals() {
        Entries.each(
                entries.removals(),
                (removal, place) -> report(place, "there is nothing below to remove from: only an overlay removes"));
    }

    private void checkHours(ItemDraft item, SourceLocation place) {
        var hours = item.hours();
        if (hours != null && hours.min() > hours.max()) {
            report(place.at("hours"), "min is above max");
        }
    }

    private void checkRoadmap(RoadmapContent roadmap, SourceLocation place) {
        refer("focusAreas", roadmap.focusAreas(), place.at("focusAreas"));
        var stageSlugs = new HashSet<String>();
        var walked = new LinkedHashMap<String, SourceLocation>();
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
    private void checkOrder(SequencedMap<String, SourceLocation> walked) {
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

    private void refer(String list, List<String> slugs, SourceLocation place) {
        for (int i = 0; i < slugs.size(); i++) {
            refer(list, slugs.get(i), place.at(String.valueOf(i)));
        }
    }

    /** To a slug of today: a former one still redirects readers, but is no name to build on. */
    private void refer(String list, String slug, SourceLocation place) {
        var target = defined.getOrDefault(list, Map.of()).get(slug);
        if (target == null && entries.whole()) {
            report(place, "there is no \"%s\" among the %s".formatted(slug, list));
        } else if (target != null && target.pointer().endsWith("/formerSlugs")) {
            report(place, "\"%s\" of %s has a new slug, see %s".formatted(slug, list, target));
        }
    }

    private void checkCircles(String relation, String member, Map<String, List<String>> edges) {
        for (var circle : Cycles.in(edges)) {
            var place = requireNonNull(defined.getOrDefault("topics", Map.of()).get(circle.getFirst()));
            report(place.at(member), "%s go round in a circle: %s".formatted(relation, String.join(" → ", circle)));
        }
    }

    private void report(SourceLocation place, String message) {
        findings.add(place.finding(message));
    }
}
