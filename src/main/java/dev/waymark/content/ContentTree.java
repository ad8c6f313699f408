package dev.waymark.content;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.content.ContentFile.RoadmapContent;
import java.util.List;

/**
 * A content tree that was read and checked.
 *
 * @param hash identifies the files
 * @param revision the revision in content.yaml, 0 if there is none; with an overlay the sum of both, so that raising
 *     either one makes the whole newer
 */
record ContentTree(String hash, int revision, CatalogueDraft catalogue, List<RoadmapContent> roadmaps) {

    static ContentTree of(String hash, Entries entries) {
        int revision = entries.revisions().stream().mapToInt(Written::value).sum();
        return new ContentTree(hash, revision, entries.catalogue(), Entries.values(entries.roadmaps()));
    }
}
