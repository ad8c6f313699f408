package dev.waymark.content;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.content.ContentFile.RoadmapContent;
import java.util.List;

/**
 * A content tree that was read and checked.
 *
 * @param hash the identity of the files
 * @param revision what content.yaml says, 0 if it says nothing; with an overlay the sum of both, so that raising either
 *     one makes the whole newer
 */
record ContentTree(String hash, int revision, CatalogueDraft catalogue, List<RoadmapContent> roadmaps) {

    static ContentTree of(String hash, Entries entries) {
        int revision = entries.revisions().stream().mapToInt(Written::value).sum();
        return new ContentTree(hash, revision, entries.catalogue(), Entries.values(entries.roadmaps()));
    }
}
