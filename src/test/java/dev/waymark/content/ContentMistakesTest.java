package dev.waymark.content;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each mistake is found, alone, in its file and line. */
class ContentMistakesTest {

    private static final String HTTP = "title: HTTP\n";

    private final ContentReader reader = new ContentReader(new ObjectMapper());
    private final Tree tree = Tree.fresh();

    @Test
    void what_is_no_yaml() {
        expect(tree.edit("title: TLS\n", "title: TLS: 1.3\n"), "title: TLS: 1.3", "is not valid YAML");
        expect(tree.edit("    title: TLS", "\ttitle: TLS"), "\ttitle: TLS", "is not valid YAML");
    }

    @Test
    void an_escape_that_is_no_number() {
        for (var text : List.of(
                "revision: \"\\UFFFFFFFF\"\n", "revision: \"\\x", "revision: \"\\u12", "\"\\U00110000\": 1\n")) {
            expect(tree.with("more.yaml", text), "more.yaml", 1, "is not valid YAML");
        }
    }

    @Test
    void a_file_that_is_no_object() {
        for (var text : List.of("- slug: x\n", "topics\n", "7\n", "\"\"\n", "[]\n")) {
            expect(tree.with("more.yaml", "# More\n" + text), "more.yaml", 2, "must be an object with lists");
        }
        // What may stand in it is not called missing.
        expect(tree.with(Tree.CATALOGUE, "- slug: x\n"), Tree.CATALOGUE, 1, "must be an object with lists");
    }

    @Test
    void a_file_in_which_nothing_stands() {
        for (var text : List.of("", "# Later\n", "~\n", "null\n", "{}\n")) {
            expect(tree.with("more.yaml", text), "more.yaml", 1, "at least 1 properties");
        }
    }

    @Test
    void what_is_no_utf_8() {
        var files = new TreeMap<>(tree.files().files());
        files.put("more.yaml", "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("more.yaml:1: is not UTF-8", findings(new ContentFiles(files)));
    }

    @Test
    void an_empty_tree() {
        assertEquals(
                "content.yaml:1: there are no content files (*.yaml)", findings(new ContentFiles(new TreeMap<>())));
    }

    @Test
    void an_unknown_member() {
        expect(tree.edit(HTTP, HTTP + "    colour: red\n"), "colour: red", "colour");
        expect(tree.edit("categories:", "things: []\ncategories:"), "things:", "things");
    }

    @Test
    void an_unknown_member_that_looks_like_a_pointer() {
        for (var name : List.of("a/b", "a~b", "~1", "topics/0", "topics/7", "topics/99999999999", "/", "\"\"")) {
            expect(tree.edit("categories:", name + ": 1\ncategories:"), name + ": 1", "is not defined");
        }
        expect(tree.edit(HTTP, HTTP + "    \"a\\n/b~\": 1\n"), "    \"a", "is not defined");
        var parts = invalid(tree.with("more.yaml", "topics/0~: 1\n").files()).parts();
        assertEquals(
                List.of("/topics~10~0"),
                parts.stream().map(Problem.Part::pointer).toList());
    }

    @Test
    void a_missing_member() {
        expect(tree.edit(HTTP + "    summary: How the web talks.\n", HTTP), "- slug: @http", "summary");
    }

    @Test
    void a_topic_without_a_primary_resource() {
        expect(tree.edit(Tree.TLS, Tree.TLS.replace("    resources: [@rfc]\n", "")), "- slug: @tls", "resources");
        expect(tree.edit(Tree.TLS, Tree.TLS.replace("[@rfc]", "[]")), "resources: []", "/resources");
    }

    @Test
    void a_value_that_is_not_allowed() {
        expect(tree.edit("type: STANDARD", "type: LEAFLET"), "type: LEAFLET", "/type");
        expect(tree.edit("slug: first", "slug: First"), "slug: First", "/slug");
        expect(tree.edit("https://", "gopher://"), "gopher://", "/url");
        expect(tree.edit("https://example.org/rfc", "https://exa mple.org"), "https://exa mple.org", "/url");
        expect(tree.edit("https://example.org/rfc", "https:///rfc"), "https:///rfc", "names no host");
        expect(tree.edit("https://example.org/rfc", "https://"), "https://", "names no host");
        expect(tree.edit("level: INTERMEDIATE", "level: MEDIUM"), "level: MEDIUM", "/level");
        expect(tree.edit("topics: [@http]", "topics: @http"), "topics: @http", "array");
        expect(tree.edit("revision: ", "revision: 0 # "), "revision: 0", "/revision");
        expect(tree.edit("{min: 1, max: 2}", "{min: 3, max: 2}"), "{min: 3", "min is above max");
        expect(tree.edit("title: TLS", "title: \"T\\0LS\""), "title: \"T", "control character");
        expect(tree.edit("title: TLS", "title: \"T\\ud800LS\""), "title: \"T", "surrogate");
        expect(tree.edit("slug: first", "slug: \"first\\n\""), "slug: \"first", "/slug");
        expect(tree.edit("title: TLS", "\"ti\\0tle\": TLS"), "\"ti", "control character");
        expect(tree.edit("title: TLS", "\"ti\\ud800tle\": TLS"), "\"ti", "surrogate");
    }

    @Test
    void an_address_without_a_host() {
        for (var url : List.of("https:///rfc", "https://:80/rfc", "https://:/rfc")) {
            expect(tree.edit("https://example.org/rfc", url), "url: " + url, "names no host");
        }
        expect(tree.edit("https://example.org/rfc", "\"https://me\\x40:80\""), "url: \"", "names no host");
        for (var url : List.of("https://the_standards.example.org:80/rfc", "https://[::1]:80")) {
            assertDoesNotThrow(
                    () -> reader.read(tree.edit("https://example.org/rfc", url).files()));
        }
    }

    @Test
    void entries_without_a_slug_take_none() {
        var nameless = "  - {title: A, summary: A, type: SITE, cost: FREE}\n";
        var findings = findings(tree.with("more.yaml", "resources:\n" + nameless + nameless.replace('A', 'B'))
                .files());
        assertThat(findings.lines().toList(), contains(startsWith("more.yaml:2: "), startsWith("more.yaml:3: ")));
        assertThat(findings, not(containsString("is taken")));
    }

    @Test
    void what_yaml_can_do_beyond_plain_data() {
        expect(tree.edit("topics: [@http]", "topics: &web [@http]"), "&web", "anchors");
        expect(tree.edit("title: DNS", "title: &name DNS").edit("title: TLS", "title: *name"), "&name", "anchors");
        expect(tree.edit("title: TLS", "title: !name TLS"), "!name", "the tag !name");
        expect(tree.edit("topics: [@http]", "topics: !web [@http]"), "!web", "the tag !web");
        expect(tree.edit(HTTP, HTTP + "    note: One\n    note: Two\n"), "note: Two", "twice");
        expect(tree.edit(HTTP, HTTP + "    <<: {note: One}\n"), "<<:", "<<");
    }

    @Test
    void a_name_that_refers_to_nothing() {
        expect(tree.edit("prerequisites: [@http]", "prerequisites: [@no]"), "[@no]", "there is no");
        expect(tree.edit("{topic: @dns,", "{topic: @no,"), "{topic: @no,", "among the topics");
        expect(tree.edit("{topic: @dns,", "{project: @dns,"), "{project: @dns,", "among the projects");
        expect(tree.edit("focusAreas: [@web]", "focusAreas: [@no]"), "focusAreas: [@no]", "among the focusAreas");
    }

    @Test
    void a_name_or_place_that_is_taken() {
        expect(tree.with("more.yaml", "topics:\n" + Tree.TLS), "more.yaml", 2, "is taken by catalogue.yaml:");
        var category = "categories:\n- slug: @more\n  title: More\n  summary: And more.\n  position: 10\n";
        expect(tree.with("more.yaml", category), "more.yaml", 5, "the position 10 of categories is taken");
    }

    @Test
    void a_former_slug_that_is_in_use() {
        expect(tree.edit(HTTP, HTTP + "    formerSlugs: [@dns]\n"), "formerSlugs: [@dns]", "is taken by");
        var taken = tree.edit(HTTP, HTTP + "    formerSlugs: [@dns]\n").files();
        assertThat(invalid(taken).parts().getFirst().pointer(), endsWith("/formerSlugs"));
        var renamed = tree.edit(HTTP, HTTP + "    formerSlugs: [@old]\n");
        expect(
                renamed.edit("prerequisites: [@http]", "prerequisites: [@old]"),
                "prerequisites: [@old]",
                "has a new slug");
    }

    @Test
    void a_cycle() {
        expect(tree.edit(HTTP, HTTP + "    prerequisites: [@tls]\n"), "prerequisites: [@tls]", "form a cycle");
        expect(tree.edit(HTTP, HTTP + "    prerequisites: [@http]\n"), "prerequisites: [@http]", "form a cycle");
        expect(
                tree.edit(HTTP, HTTP + "    parent: @dns\n").edit("title: DNS", "title: DNS\n    parent: @http"),
                "parent: @http",
                "form a cycle");
    }

    @Test
    void an_item_or_a_stage_that_stands_in_a_roadmap_twice() {
        expect(tree.withStep("topic: @http, requirement: OPTIONAL"), Tree.PATH, 14, "of topics twice");
        var path = tree.text(Tree.PATH);
        var stage = path.substring(path.indexOf("      - slug: first")).replaceAll("(?m)^ +- \\{topic: @http.*\n", "");
        expect(tree.with(Tree.PATH, path + stage.replace("@dns", "@tls")), Tree.PATH, 14, "the stage \"first\" twice");
    }

    @Test
    void a_step_before_what_it_needs() {
        expect(
                tree.edit("title: HTTP\n", "title: HTTP\n    prerequisites: [@dns]\n"),
                "- {topic: @http",
                "which comes later");
    }

    @Test
    void a_revision_that_is_told_twice() {
        expect(tree.with("more.yaml", "# Again\nrevision: 3\n"), "more.yaml", 2, "is already set in content.yaml");
    }

    @Test
    void mistakes_of_every_kind_are_told_at_once() {
        var mistaken = tree.edit("level: INTERMEDIATE", "level: MEDIUM") // @tls is refused, but is not missing
                .with("more.yaml", """
                        resources:
                          - {slug: @broken, title: B, summary: B, type: SITE, cost: FREE, url: "https://exa mple.org"}
                          - {slug: @hostless, title: H, summary: H, type: SITE, cost: FREE, url: "https:///"}
                          - {slug: @rfc, title: Again, summary: A, type: SITE, cost: FREE}
                        topics:
                          - slug: @one
                            title: One
                            summary: One
                            category: @basics
                            level: FOUNDATIONAL
                            hours: {min: 1, max: 2}
                            prerequisites: [@two, @tls]
                            resources: [@rfc]
                          - slug: @two
                            title: Two
                            summary: Two
                            category: @no
                            level: FOUNDATIONAL
                            hours: {min: 3, max: 2}
                            prerequisites: [@one]
                            resources: [@rfc]
                          - slug: @bare
                            title: Bare
                            summary: Bare
                            category: @basics
                            level: FOUNDATIONAL
                            hours: {min: 1, max: 2}
                        """);

        var lines = findings(mistaken.files()).lines().toList();
        assertThat(
                lines,
                contains(
                        matchesPattern(
                                "catalogue.yaml:\\d+: /topics/2/level does not have a value in the enumeration.*"),
                        startsWith("more.yaml:2: /resources/0/url"),
                        startsWith("more.yaml:3: \"https:///\" names no host"),
                        startsWith("more.yaml:4: the slug"),
                        startsWith("more.yaml:12: prerequisites form a cycle"),
                        startsWith("more.yaml:17: there is no"),
                        startsWith("more.yaml:19: min is above max"),
                        startsWith("more.yaml:22: /topics/2 ")));
    }

    @Test
    void what_stands_in_a_file_that_cannot_be_read_is_not_called_missing() {
        expect(tree.edit("categories:\n", "categories: :\n"), "categories: :", "is not valid YAML");
        expect(tree.edit("topics:\n", "topicks:\n"), "topicks:", "topicks");
    }

    /** The mistake is in the first line that has this text. */
    private void expect(Tree tree, String text, String message) {
        tree.texts().forEach((file, content) -> {
            int at = content.indexOf(text);
            if (at >= 0) {
                int line = 1
                        + (int) content.substring(0, at)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                expect(tree, file, line, message);
            }
        });
    }

    private void expect(Tree tree, String file, int line, String message) {
        var findings = findings(tree.files());
        assertThat(findings, startsWith(file + ":" + line + ": "));
        assertThat(findings, containsString(message));
        assertEquals(1, findings.lines().count(), findings);
    }

    private String findings(ContentFiles files) {
        return invalid(files).detail();
    }

    private ContentInvalid invalid(ContentFiles files) {
        return assertThrows(ContentInvalid.class, () -> reader.read(files));
    }
}
