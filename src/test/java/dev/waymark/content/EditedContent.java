package dev.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A model of a content tree that curators edit, with a roadmap and three topics: what they mean, beside what they write. */
final class EditedContent {

    enum Edit {
        RETITLE_ROADMAP,
        RENAME_ROADMAP,
        REWORD_FIRST,
        RENAME_FIRST,
        RENAME_FIRST_BACK,
        RENAME_SECOND,
        RETIRE_THIRD,
        RESTORE_THIRD,
        ADD_SECOND_TO_ROADMAP,
        DROP_SECOND_FROM_ROADMAP
    }

    private final Tree tree = Tree.fresh();

    /** Each topic's slugs, today's last. */
    private final Map<Integer, List<String>> slugs = new TreeMap<>();

    private final List<String> roadmapSlugs = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>(List.of(1));
    private int edits;
    private String roadmapTitle = "A way";
    private String wording = "As it was";
    private boolean thirdIsThere = true;

    EditedContent() {
        for (int topic = 1; topic <= 3; topic++) {
            slugs.put(topic, new ArrayList<>(List.of(tree.slug("topic-" + topic))));
        }
        roadmapSlugs.add(tree.slug("way"));
    }

    void apply(Edit edit) {
        edits++;
        switch (edit) {
            case RETITLE_ROADMAP -> roadmapTitle = "A way, changed by edit " + edits;
            case RENAME_ROADMAP -> roadmapSlugs.add(tree.slug("way-" + edits));
            case REWORD_FIRST -> wording = "As edit %d has it".formatted(edits);
            case RENAME_FIRST -> slugsOf(1).add(tree.slug("first-" + edits));
            case RENAME_FIRST_BACK -> slugsOf(1).add(slugsOf(1).removeFirst());
            case RENAME_SECOND -> slugsOf(2).add(tree.slug("second-" + edits));
            case RETIRE_THIRD -> thirdIsThere = false;
            case RESTORE_THIRD -> thirdIsThere = true;
            case ADD_SECOND_TO_ROADMAP -> {
                steps.remove(Integer.valueOf(2));
                steps.add(2);
            }
            case DROP_SECOND_FROM_ROADMAP -> steps.remove(Integer.valueOf(2));
        }
    }

    /** By topic, all that it was ever called. */
    Map<Integer, List<String>> slugs() {
        return slugs;
    }

    String roadmapSlug() {
        return roadmapSlugs.getLast();
    }

    /** The part of the roadmap that a version freezes. */
    List<String> structure() {
        var structure = new ArrayList<>(List.of(roadmapTitle));
        steps.forEach(topic -> structure.add("topic " + topic));
        return structure;
    }

    /** The step with this slug, as {@link #structure} has it. */
    String step(String slug) {
        return slugs.entrySet().stream()
                .filter(topic -> topic.getValue().getLast().equals(slug))
                .map(topic -> "topic " + topic.getKey())
                .findFirst()
                .orElse("nothing known: " + slug);
    }

    Tree tree() {
        return tree.raised()
                .edit("slug: @path", names(roadmapSlugs, 4))
                .edit("title: The path", "title: " + roadmapTitle)
                .edit(
                        "          - {topic: @http, group: Core skills}\n          - {topic: @dns, requirement: OPTIONAL}\n",
                        "")
                .edit("steps:\n", "steps:\n" + steps())
                .edit("topics:\n", "topics:\n" + topics());
    }

    private String topics() {
        return slugs.entrySet().stream()
                .filter(topic -> topic.getKey() != 3 || thirdIsThere)
                .map(topic -> Tree.TLS
                        .replace("slug: @tls", names(topic.getValue(), 4))
                        .replace("title: TLS", "title: Topic %d. %s".formatted(topic.getKey(), wording)))
                .collect(Collectors.joining());
    }

    private String steps() {
        return steps.stream()
                .map(topic -> "          - topic: %s\n".formatted(slugsOf(topic).getLast()))
                .collect(Collectors.joining());
    }

    private static String names(List<String> slugs, int indent) {
        var former = slugs.subList(0, slugs.size() - 1);
        return "slug: " + slugs.getLast()
                + (former.isEmpty() ? "" : "\n" + " ".repeat(indent) + "formerSlugs: " + former);
    }

    private List<String> slugsOf(int topic) {
        return slugs.getOrDefault(topic, List.of());
    }
}
