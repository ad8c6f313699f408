package dev.waymark.contract;

import dev.waymark.content.Tree;
import dev.waymark.content.TwoVersions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Content that has everything that content can have, in two publications: the second leaves out what may be retired. */
record RichContent(TwoVersions versions) {

    private static final List<String> TYPES =
            List.of("DOCS", "STANDARD", "BOOK", "COURSE", "VIDEO", "CHANNEL", "ARTICLE", "REPOSITORY", "SITE", "TOOL");
    private static final List<String> COSTS = List.of("FREE", "FREEMIUM", "PAID");

    private static final String ITEMS = """
            categories:
              - {slug: @%1$s-category, title: Marvel, summary: All., position: %2$d}
            focusAreas:
              - {slug: @%1$s-area, title: Marvel, summary: All., position: %2$d, topics: [@%1$s, @http]}
            topics:
              - {slug: @%1$s, title: Marvel %1$s, summary: All., category: @basics, parent: @http, level: EXPERT,
                 hours: {min: 3, max: 5}, prerequisites: [@dns, @tls], resources: [@r0, @r1, @rfc], verified: false,
                 note: A guess.}
            projects:
              - {slug: @%1$s-project, title: Marvel, summary: All., level: ADVANCED, hours: {min: 3, max: 5},
                 prerequisites: [@http], resources: [@r0], verified: false, note: A guess.}
            certifications:
              - {slug: @%1$s-exam, title: Marvel, summary: All., level: ADVANCED, hours: {min: 3, max: 5},
                 prerequisites: [@http], resources: [@r0], verified: false, note: A guess., cost: PAID,
                 provider: An institute, url: "https://example.org"}
            """;

    private static final String RESOURCE = """
              - {slug: @%s, title: Marvel, summary: All., type: %s, cost: %s, level: EXPERT, language: en, authors: [Ada],
                 publisher: Ada, url: "https://example.org", verified: false, note: A guess.}
            """;

    private static final String ROADMAP = """
            roadmaps:
              - slug: @%1$s-way
                title: Marvel
                summary: All.
                focusAreas: [@web]
                stages:
                  - {slug: one, title: One, summary: All., level: EXPERT, steps: [
                      {topic: @http}, {topic: @%1$s, group: All}, {project: @%1$s-project, requirement: OPTIONAL},
                      {certification: @%1$s-exam, requirement: RECOMMENDED}, {resource: @%1$s-site, group: All}]}
            """;

    static RichContent fresh() {
        return new RichContent(TwoVersions.fresh());
    }

    Tree before() {
        return with(versions.before()).with("old.yaml", named("old", 200));
    }

    Tree after() {
        return with(versions.after());
    }

    private static Tree with(Tree tree) {
        var resources = IntStream.range(0, TYPES.size())
                .mapToObj(i -> RESOURCE.formatted("r" + i, TYPES.get(i), COSTS.get(i % COSTS.size())))
                .collect(Collectors.joining("", "resources:\n", ""));
        return tree.with("rich.yaml", named("rich", 100)).with("resources.yaml", resources);
    }

    private static String named(String name, int position) {
        return ITEMS.formatted(name, position)
                + "resources:\n"
                + RESOURCE.formatted(name + "-site", "SITE", "FREE")
                + ROADMAP.formatted(name);
    }

    String named(String text) {
        return text.replace("@", versions.slug(""));
    }
}
