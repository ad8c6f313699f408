package dev.waymark.catalogue.search;

import static java.util.Objects.requireNonNull;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueDraft.CategoryDraft;
import dev.waymark.catalogue.CatalogueDraft.CertificationDraft;
import dev.waymark.catalogue.CatalogueDraft.ItemDraft;
import dev.waymark.catalogue.CatalogueDraft.ProjectDraft;
import dev.waymark.catalogue.CatalogueDraft.ResourceDraft;
import dev.waymark.catalogue.CatalogueDraft.TopicDraft;
import dev.waymark.catalogue.editing.CatalogueEditor.Placed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the items of a draft into search entries. */
final class SearchEntries {

    private final Placed placed;
    private final Map<String, String> categoryTitles;
    private final Map<String, String> topicTitles;

    private SearchEntries(CatalogueDraft draft, Placed placed) {
        this.placed = placed;
        this.categoryTitles =
                draft.categories().stream().collect(Collectors.toMap(CategoryDraft::slug, CategoryDraft::title));
        this.topicTitles = draft.topics().stream().collect(Collectors.toMap(TopicDraft::slug, TopicDraft::title));
    }

    static Stream<SearchEntry> of(CatalogueDraft draft, Placed placed) {
        return draft.items().map(new SearchEntries(draft, placed)::of);
    }

    private SearchEntry of(ItemDraft item) {
        return switch (item) {
            case TopicDraft topic -> of(topic, null, List.of(), belongsTo(topic));
            case ResourceDraft resource -> of(resource, resource.url(), makers(resource), List.of());
            case ProjectDraft project -> of(project, null, List.of(), List.of());
            case CertificationDraft exam -> of(exam, null, List.of(exam.provider()), List.of());
        };
    }

    private SearchEntry of(ItemDraft item, @Nullable String url, List<String> makers, List<String> belongsTo) {
        return new SearchEntry(
                SearchKind.of(item.kind()),
                placed.item(item),
                item.slug(),
                item.title(),
                item.summary(),
                item.level(),
                url,
                Stream.concat(item.formerSlugs().stream(), makers.stream()).toList(),
                belongsTo);
    }

    private static List<String> makers(ResourceDraft resource) {
        return Stream.concat(resource.authors().stream(), Stream.ofNullable(resource.publisher()))
                .toList();
    }

    private List<String> belongsTo(TopicDraft topic) {
        return Stream.concat(
                        Stream.of(requireNonNull(categoryTitles.get(topic.category()))),
                        Stream.ofNullable(topic.parent()).map(parent -> requireNonNull(topicTitles.get(parent))))
                .toList();
    }
}
