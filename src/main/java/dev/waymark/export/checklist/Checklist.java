package dev.waymark.export.checklist;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every format writes: a roadmap's version, a composition or a personal roadmap, with or without a learner's
 * progress. Texts are as the curators wrote them; escaping is each format's own matter.
 *
 * @param key names the source in files that are read back, as {@code roadmaps/senior-backend}
 * @param edition what of it this is, in words: "version 3", "content 12"
 * @param hash of the source's structure, as the API shows it
 * @param focusAreas their titles
 * @param withProgress whether the sections' entries carry the learner's statuses
 * @param address where the source is served, absolute if the public address is configured
 */
public record Checklist(
        String key,
        String title,
        String summary,
        String edition,
        String hash,
        List<String> focusAreas,
        boolean withProgress,
        @Nullable String address,
        List<Section> sections) {

    /** The same for those who cannot go where its owner gets it: with no name and no address of the source. */
    Checklist withoutOrigin() {
        return new Checklist(
                "roadmaps/shared", title, summary, edition, hash, focusAreas, withProgress, null, sections);
    }

    /** Names an item in files that are read back: {@code topics/docker}. */
    public static String key(ItemKind kind, String slug) {
        return kind.collection() + "/" + slug;
    }

    /** A stage. Its entries with the same group follow each other. */
    public record Section(String slug, String title, String summary, Level level, List<Entry> entries) {

        /** Then the level need not be said again. */
        public boolean isCalledAsItsLevel() {
            return title.equals(Wording.capital(level));
        }
    }

    /**
     * A step: something to tick.
     *
     * @param group the heading that it stands under
     * @param url where the thing itself is, if it is on the web
     * @param status PENDING too where the checklist is without progress
     * @param reason why it is in a composition
     * @param needs the items of this checklist that come before it, by their {@link #key}s
     */
    public record Entry(
            ItemKind kind,
            String slug,
            String title,
            String summary,
            Requirement requirement,
            @Nullable String group,
            @Nullable Level level,
            @Nullable Hours hours,
            @Nullable String url,
            ProgressStatus status,
            @Nullable String reason,
            List<Link> resources,
            List<String> needs) {

        /** Names the item in files that are read back: {@code topics/docker}. */
        public String key() {
            return Checklist.key(kind, slug);
        }
    }

    /** What an entry is learned from. */
    public record Link(String slug, String title, @Nullable String url, ResourceType type, Cost cost) {}
}
