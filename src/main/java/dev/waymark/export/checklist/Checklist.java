package dev.waymark.export.checklist;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.platform.secret.Sha256;
import dev.waymark.platform.text.PlainText;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.enrolment.Tally;
import dev.waymark.roadmap.Requirement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The content of an export in any format: a version of a roadmap, a composition or a personal roadmap, with or without
 * a learner's progress. Texts are as the curators wrote them; each format escapes them in its own way.
 *
 * @param key identifies the source when the file is imported, as in {@code roadmaps/senior-backend}
 * @param edition the version of the source in words: "version 3", "content 12"
 * @param hash of the source's structure, as the API shows it
 * @param focusAreas their titles
 * @param withProgress whether the entries carry the learner's statuses
 * @param address of the source, absolute if the public address is configured
 * @param revisedAt the last change to the version, the content or the learner's statuses. It is never the time of the
 *     export: exporting the same checklist twice has to give the same file
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
        Instant revisedAt,
        List<Section> sections) {

    /** The regular expression of an entry's key. */
    public static final String KEY = "(?:" + ItemKind.COLLECTIONS + ")/[a-z0-9]++(?:-[a-z0-9]++)*+";

    private static final Pattern WHOLE_KEY = Pattern.compile(KEY);
    private static final int MAX_KEY = 200;

    /** Without the key and the address of the source, which only its owner can open, and the owner's reasons. */
    public Checklist withoutOrigin() {
        return new Checklist(
                "roadmaps/%s/shared".formatted(digest(key)),
                title,
                summary,
                edition,
                hash,
                focusAreas,
                withProgress,
                null,
                revisedAt,
                sections.stream().map(Section::withoutReasons).toList());
    }

    /** Tells roadmaps apart without saying which they are: calendars have events of their own for each. */
    private static String digest(String key) {
        return HexFormat.of().formatHex(Sha256.of(("shared\n" + key).getBytes(StandardCharsets.UTF_8)), 0, 8);
    }

    public static boolean isKey(String text) {
        return text.length() <= MAX_KEY && WHOLE_KEY.matcher(text).matches();
    }

    /** The status with this name, as files spell it. */
    public static Optional<ProgressStatus> status(String name) {
        return Arrays.stream(ProgressStatus.values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }

    /** As one line that is never empty. */
    public String displayTitle() {
        return PlainText.title(title, key);
    }

    public Tally counts() {
        return Section.tally(entries());
    }

    /** Counts only the required steps, as a learner's percentage does, or all steps if none is required. */
    public Tally requiredCounts() {
        return Section.required(
                sections.stream().flatMap(section -> section.entries().stream()).toList());
    }

    private Stream<Entry> entries() {
        return sections.stream().flatMap(section -> section.entries().stream());
    }

    /** A stage. Entries of the same group are adjacent. */
    public record Section(String slug, String title, String summary, Level level, List<Entry> entries) {

        private Section withoutReasons() {
            return new Section(
                    slug,
                    title,
                    summary,
                    level,
                    entries.stream().map(Entry::withoutReason).toList());
        }

        /** Formats then leave the level out instead of repeating the title. */
        public boolean isNamedAfterLevel() {
            return title.equals(Labels.capitalized(level));
        }

        public String displayTitle() {
            return PlainText.title(title, slug);
        }

        public Tally counts() {
            return tally(entries.stream());
        }

        /** As {@link Checklist#requiredCounts()}. */
        public Tally requiredCounts() {
            return required(entries);
        }

        private static Tally required(List<Entry> entries) {
            var required = tally(entries.stream().filter(entry -> entry.requirement() == Requirement.REQUIRED));
            return required.total() > 0 ? required : tally(entries.stream());
        }

        private static Tally tally(Stream<Entry> entries) {
            return Tally.of(entries.map(Entry::status).toList());
        }
    }

    /**
     * A step that can be ticked.
     *
     * @param group the heading above it
     * @param url of the item itself, if it is on the web
     * @param status PENDING if the checklist does not show progress
     * @param reason why a composition includes it
     * @param needs the keys of its prerequisites in this checklist
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

        private Entry withoutReason() {
            return new Entry(
                    kind, slug, title, summary, requirement, group, level, hours, url, status, null, resources, needs);
        }

        public String key() {
            return kind.key(slug);
        }

        public String displayTitle() {
            return PlainText.title(title, slug);
        }
    }

    /** A learning resource. */
    public record Link(String slug, String title, @Nullable String url, ResourceType type, Cost cost) {

        public String displayTitle() {
            return PlainText.title(title, slug);
        }
    }
}
