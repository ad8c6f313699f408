package dev.waymark.content;

import dev.waymark.catalogue.CatalogueDraft.CategoryDraft;
import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.content.ContentFile.Removal;
import dev.waymark.content.ContentFile.RoadmapContent;
import dev.waymark.content.ContentSchema.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays one content tree on top of another: an entry replaces the lower one with the same slug as a whole, a new entry
 * is added, and entries to be removed are left out.
 */
final class Overlay {

    private final Entries base;
    private final Entries upper;
    private final List<Finding> findings;

    /** The names that the upper tree replaces or removes, in the lists merged so far. */
    private final Set<Name> covered = new HashSet<>();

    private Overlay(Entries base, Entries upper, List<Finding> findings) {
        this.base = base;
        this.upper = upper;
        this.findings = findings;
    }

    static Entries over(Entries base, Entries upper, List<Finding> findings) {
        var overlay = new Overlay(base, upper, findings);
        return new Entries(
                joined(base.revisions(), upper.revisions()),
                base.removals(),
                overlay.lay(
                        "categories", base.categories(), upper.categories(), CategoryDraft::slug, Removal::categories),
                overlay.lay(
                        "focusAreas", base.focusAreas(), upper.focusAreas(), FocusAreaDraft::slug, Removal::focusAreas),
                overlay.lay("topics", base.topics(), upper.topics(), TopicDraft::slug, Removal::topics),
                overlay.lay("resources", base.resources(), upper.resources(), ResourceDraft::slug, Removal::resources),
                overlay.lay("projects", base.projects(), upper.projects(), ProjectDraft::slug, Removal::projects),
                overlay.lay(
                        "certifications",
                        base.certifications(),
                        upper.certifications(),
                        CertificationDraft::slug,
                        Removal::certifications),
                overlay.lay("roadmaps", base.roadmaps(), upper.roadmaps(), RoadmapContent::slug, Removal::roadmaps),
                joined(overlay.uncovered(base.refused()), upper.refused()),
                joined(base.gaps(), upper.gaps()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private <T> List<Written<T>> lay(
            String list,
            List<Written<T>> lower,
            List<Written<T>> over,
            Function<T, String> slug,
            Function<Removal, List<String>> removed) {
        var gone = removed(list, removed);
        var known = slugs(list, lower, slug, base);
        gone.forEach((name, location) -> {
            if (!known.contains(name) && base.whole()) {
                findings.add(location.finding("there is no \"%s\" among the %s to remove".formatted(name, list)));
            }
        });
        Entries.each(over, (entry, location) -> {
            var removal = gone.get(slug.apply(entry));
            if (removal != null) {
                findings.add(location.at("slug").finding("is removed by " + removal));
            }
        });
        Stream.concat(slugs(list, over, slug, upper).stream(), gone.keySet().stream())
                .forEach(name -> covered.add(new Name(list, name)));
        var kept = lower.stream()
                .filter(entry -> !covered.contains(new Name(list, slug.apply(entry.value()))))
                .toList();
        return joined(kept, over);
    }

    /** Only after all lists are merged: the names of refused entries that the upper tree leaves in place. */
    private List<Written<Name>> uncovered(List<Written<Name>> refused) {
        return refused.stream()
                .filter(entry -> !covered.contains(entry.value()))
                .toList();
    }

    private Map<String, SourceLocation> removed(String list, Function<Removal, List<String>> removed) {
        var locations = new HashMap<String, SourceLocation>();
        Entries.each(upper.removals(), (removal, location) -> {
            for (var slug : removed.apply(removal)) {
                locations.put(slug, location.at(list));
            }
        });
        return locations;
    }

    /** Includes the slugs of refused entries. */
    private static <T> Set<String> slugs(
            String list, List<Written<T>> entries, Function<T, String> slug, Entries layer) {
        return Stream.concat(
                        entries.stream().map(entry -> slug.apply(entry.value())),
                        layer.refused().stream()
                                .map(Written::value)
                                .filter(name -> name.list().equals(list))
                                .map(Name::slug))
                .collect(Collectors.toSet());
    }
}
