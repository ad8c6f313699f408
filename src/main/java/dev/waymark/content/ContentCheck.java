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

/** Checks what a schema cannot express: slugs are unique, references lead somewhere, and there are no cycles. */
final class ContentCheck {

    /** The list in a content file that holds the items of a kind. */
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

    /** For each list, the locations of its entries by slug. */
    private final Map<String, Map<String, SourceLocation>> defined = new HashMap<>();

    private final Map<String, SourceLocation> positions = new HashMap<>();
    private final Map<String, List<String>> prerequisites = new HashMap<>();
    private final Map<String, List<String>> parents = new HashMap<>();

    /** The slugs of the prerequisites of each item, which is identified by list and slug. */
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
        checkCycles("prerequisites", "prerequisites", prerequisites);
        checkCycles("parents", "parent", parents);
    }

    private void define() {
        Entries.each(entries.refused(), (name, location) -> define(name.list(), name.slug(), location));
        Entries.each(entries.categories(), (category, location) -> {
            define("categories", category.slug(), location);
            definePosition("categories", category.position(), location);
        });
        Entries.each(entries.focusAreas(), (area, location) -> {
            define("focusAreas", area.slug(), location);
            definePosition("focusAreas", area.position(), location);
        });
        entries.eachItem((item, location) -> define(list(item.kind()), item.slug(), location));
        Entries.each(entries.roadmaps(), (roadmap, location) -> define("roadmaps", roadmap.slug(), location));
    }

    private void define(String list, String slug, SourceLocation location) {
        define(list, slug, location, location.at("slug"));
    }

    /**
     * @param written the location of the slug itself
     */
    private void define(String list, String slug, SourceLocation location, SourceLocation written) {
        var other = defined.computeIfAbsent(list, l -> new HashMap<>()).putIfAbsent(slug, location);
        if (other != null) {
            report(written, "the slug \"%s\" of %s is taken by %s".formatted(slug, list, other));
        }
    }

    private void definePosition(String list, int position, SourceLocation location) {
        var other = positions.putIfAbsent(list + " " + position, location);
        if (other != null) {
            report(location.at("position"), "the position %d of %s is taken by %s".formatted(position, list, other));
        }
    }

    private void checkFormerSlugs() {
        entries.eachItem((item, location) -> checkFormerSlugs(list(item.kind()), item.formerSlugs(), location));
        Entries.each(
                entries.roadmaps(),
                (roadmap, location) -> checkFormerSlugs("roadmaps", roadmap.formerSlugs(), location));
    }

    private void checkFormerSlugs(String list, List<String> formerSlugs, SourceLocation location) {
        var written = location.at("formerSlugs");
        formerSlugs.forEach(former -> define(list, former, written, written));
    }

    private void checkReferences() {
        Entries.each(entries.focusAreas(), (area, location) -> refer("topics", area.topics(), location.at("topics")));
        Entries.each(entries.topics(), (topic, location) -> {
            refer("categories", topic.category(), location.at("category"));
            if (topic.parent() != null) {
                refer("topics", topic.parent(), location.at("parent"));
                parents.put(topic.slug(), List.of(topic.parent()));
            }
            prerequisites.put(topic.slug(), topic.prerequisites());
        });
        entries.eachItem((item, location) -> {
            needs.put(list(item.kind()) + "/" + item.slug(), item.prerequisites());
            refer("topics", item.prerequisites(), location.at("prerequisites"));
            refer("resources", item.resources(), location.at("resources"));
        });
    }

    private void checkAddresses() {
        Entries.each(entries.resources(), (resource, location) -> checkAddress(resource.url(), location.at("url")));
        Entries.each(entries.certifications(), (exam, location) -> checkAddress(exam.url(), location.at("url")));
    }

    /** The schema refuses most malformed addresses, but accepts some without a host. */
    private void checkAddress(@Nullable String url, SourceLocation location) {
        if (url != null && !WebAddress.namesHost(url)) {
            report(location, "\"%s\" names no host".formatted(url));
        }
    }

    private void checkRemovals() {
        Entries.each(
                entries.removals(),
                (removal, location) ->
                        report(location, "nothing can be removed here: only an overlay removes entries"));
    }

    private void checkHours(ItemDraft item, SourceLocation location) {
        var hours = item.hours();
        if (hours != null && hours.min() > hours.max()) {
            report(location.at("hours"), "min is above max");
        }
    }

    private void checkRoadmap(RoadmapContent roadmap, SourceLocation location) {
        refer("focusAreas", roadmap.focusAreas(), location.at("focusAreas"));
        var stageSlugs = new HashSet<String>();
        var walked = new LinkedHashMap<String, SourceLocation>();
        for (int i = 0; i < roadmap.stages().size(); i++) {
            var stage = roadmap.stages().get(i);
            var stageLocation = location.at("stages/" + i);
            if (!stageSlugs.add(stage.slug())) {
                report(stageLocation.at("slug"), "the roadmap has the stage \"%s\" twice".formatted(stage.slug()));
            }
            for (int j = 0; j < stage.steps().size(); j++) {
                var step = stage.steps().get(j);
                var list = list(step.kind());
                var stepLocation = stageLocation.at("steps/" + j);
                refer(list, step.item(), stepLocation);
                if (walked.putIfAbsent(list + "/" + step.item(), stepLocation) != null) {
                    report(stepLocation, "the roadmap has \"%s\" of %s twice".formatted(step.item(), list));
                }
            }
        }
        checkOrder(walked);
    }

    /** No step may come before another one that it needs. */
    private void checkOrder(SequencedMap<String, SourceLocation> walked) {
        var passed = new HashSet<String>();
        walked.forEach((item, location) -> {
            passed.add(item);
            for (var needed : needs.getOrDefault(item, List.of())) {
                var topic = "topics/" + needed;
                if (walked.containsKey(topic) && !passed.contains(topic)) {
                    report(location, "%s needs \"%s\", which comes later".formatted(item, needed));
                }
            }
        });
    }

    private void refer(String list, List<String> slugs, SourceLocation location) {
        for (int i = 0; i < slugs.size(); i++) {
            refer(list, slugs.get(i), location.at(String.valueOf(i)));
        }
    }

    /** Only current slugs may be referred to: a former one still redirects readers, but is no name to build on. */
    private void refer(String list, String slug, SourceLocation location) {
        var target = defined.getOrDefault(list, Map.of()).get(slug);
        if (target == null && entries.whole()) {
            report(location, "there is no \"%s\" among the %s".formatted(slug, list));
        } else if (target != null && target.pointer().endsWith("/formerSlugs")) {
            report(location, "\"%s\" of %s has a new slug, see %s".formatted(slug, list, target));
        }
    }

    private void checkCycles(String relation, String member, Map<String, List<String>> edges) {
        for (var cycle : Cycles.in(edges)) {
            var location =
                    requireNonNull(defined.getOrDefault("topics", Map.of()).get(cycle.getFirst()));
            report(location.at(member), "%s form a cycle: %s".formatted(relation, String.join(" → ", cycle)));
        }
    }

    private void report(SourceLocation location, String message) {
        findings.add(location.finding(message));
    }
}
