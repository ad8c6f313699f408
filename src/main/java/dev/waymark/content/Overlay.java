package dev.waymark.content;

import dev.waymark.catalogue.CatalogueDraft.CategoryDraft;
import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.FocusAreaDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.content.ContentFile.Removal;
import dev.waymark.content.ContentFile.RoadmapContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lays one content tree on top of another: an entry stands in, whole, for the lower one of the same slug, a new one comes
 * in addition, and what is to be removed goes.
 */
final class Overlay {

    private final List<Written<Removal>> removals;
    private final List<Finding> findings;

    private Overlay(List<Written<Removal>> removals, List<Finding> findings) {
        this.removals = removals;
        this.findings = findings;
    }

    static Entries over(Entries base, Entries upper, List<Finding> findings) {
        var overlay = new Overlay(upper.removals(), findings);
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
                overlay.lay("roadmaps", base.roadmaps(), upper.roadmaps(), RoadmapContent::slug, Removal::roadmaps));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private <T> List<Written<T>> lay(
            String list,
            List<Written<T>> base,
            List<Written<T>> upper,
            Function<T, String> slug,
            Function<Removal, List<String>> removed) {
        var gone = removed(list, removed);
        var known = slugs(base, slug);
        gone.forEach((name, place) -> {
            if (!known.contains(name)) {
                findings.add(place.finding("there is no \"%s\" among the %s to remove".formatted(name, list)));
            }
        });
        Entries.each(upper, (entry, place) -> {
            var removal = gone.get(slug.apply(entry));
            if (removal != null) {
                findings.add(place.at("slug").finding("is removed by " + removal));
            }
        });
        var replaced = slugs(upper, slug);
        var kept = base.stream()
                .filter(entry -> !replaced.contains(slug.apply(entry.value())))
                .filter(entry -> !gone.containsKey(slug.apply(entry.value())))
                .toList();
        return joined(kept, upper);
    }

    private Map<String, Place> removed(String list, Function<Removal, List<String>> removed) {
        var places = new HashMap<String, Place>();
        Entries.each(removals, (removal, place) -> {
            for (var slug : removed.apply(removal)) {
                places.put(slug, place.at(list));
            }
        });
        return places;
    }

    private static <T> Set<String> slugs(List<Written<T>> entries, Function<T, String> slug) {
        return entries.stream().map(entry -> slug.apply(entry.value())).collect(Collectors.toSet());
    }
}
