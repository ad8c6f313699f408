package dev.waymark.content;

import static io.restassured.RestAssured.get;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roadmap in two versions between which everything changed that can. */
public record TwoVersions(Tree before) {

    private static final String BEFORE = """
            roadmaps:
              - slug: @path
                title: The path
                summary: From nothing to something.
                focusAreas: [@web]
                stages:
                  - {slug: first, title: First, summary: What comes first., level: FOUNDATIONAL, steps: [
                      {topic: @a, group: Core}, {topic: @b, requirement: OPTIONAL}, {topic: @c}]}
                  - {slug: second, title: Second, summary: What comes second., level: ADVANCED, steps: [
                      {topic: @d}, {resource: @rfc, group: Reading, requirement: RECOMMENDED}]}
                  - {slug: third, title: Third, summary: What comes third., level: EXPERT, steps: [{topic: @e}]}
            """;

    /** Of everything that can change, something changed. */
    private static final String AFTER = """
            roadmaps:
              - slug: @path
                title: The way
                summary: From something to more.
                focusAreas: [@mail, @web]
                stages:
                  - {slug: third, title: Third, summary: What comes third., level: EXPERT, steps: [
                      {topic: @e}, {topic: @c}]}
                  - {slug: first, title: Groundwork, summary: All that matters., level: INTERMEDIATE, steps: [
                      {topic: @d, group: Core}, {topic: @b}, {topic: @a}]}
                  - {slug: fourth, title: Fourth, summary: What comes last., level: EXPERT, steps: [
                      {topic: @f, group: Core, requirement: RECOMMENDED}]}
            """;

    public static TwoVersions fresh() {
        var topics = Stream.of("a", "b", "c", "d", "e", "f")
                .map(name -> Tree.TLS.replace("@tls", "@" + name).replace("title: TLS", "title: Topic " + name))
                .collect(Collectors.joining());
        return new TwoVersions(Tree.fresh()
                .edit(Tree.TLS, Tree.TLS + topics)
                .edit("focusAreas:\n  - slug", """
                        focusAreas:
                          - slug: @mail
                            title: Mail
                            summary: Sends letters.
                            position: 20
                            topics: [@dns]
                          - slug""")
                .with(Tree.PATH, BEFORE));
    }

    public static TwoVersions published(Publishing publishing) {
        var versions = fresh();
        publishing.publish(versions.before());
        publishing.publish(versions.after());
        return versions;
    }

    public Tree after() {
        return before.with(Tree.PATH, AFTER);
    }

    public String slug(String name) {
        return before.slug(name);
    }

    String address(String version) {
        return "/api/v1/roadmaps/" + slug("path") + "/versions/" + version + "/changes";
    }

    public Map<String, Object> changes(int to, int from) {
        return get(address(String.valueOf(to)) + "?from=" + from)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("");
    }
}
