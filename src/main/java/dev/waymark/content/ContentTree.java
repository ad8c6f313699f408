package dev.waymark.content;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.content.ContentFile.RoadmapContent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A content tree that was read and checked.
 *
 * @param hash the identity of the files
 * @param revision what content.yaml says; 0 if it says nothing
 */
record ContentTree(String hash, int revision, CatalogueDraft catalogue, List<RoadmapContent> roadmaps) {

    static ContentTree of(String hash, Collection<ContentFile> files) {
        var catalogue = new CatalogueDraft(
                all(files, ContentFile::categories),
                all(files, ContentFile::focusAreas),
                all(files, ContentFile::topics),
                all(files, ContentFile::resources),
                all(files, ContentFile::projects),
                all(files, ContentFile::certifications));
        int revision = files.stream()
                .map(ContentFile::revision)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        return new ContentTree(hash, revision, catalogue, all(files, ContentFile::roadmaps));
    }

    private static <T> List<T> all(Collection<ContentFile> files, Function<ContentFile, List<T>> list) {
        return files.stream().map(list).flatMap(List::stream).toList();
    }
}
