package dev.waymark.content;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small content tree as text, to be edited. In it and in edits, {@code @} stands before what must be unique to the tree;
 * its revision is higher than that of any tree made before, so that tests can publish in any order.
 */
public record Tree(int number, Map<String, String> texts) {

    public static final String CATALOGUE = "catalogue.yaml";
    public static final String PATH = "roadmaps/path.yaml";

    /** A topic that nothing else refers to. */
    public static final String TLS = """
              - slug: @tls
                title: TLS
                summary: How talk is kept private.
                category: @basics
                level: INTERMEDIATE
                hours: {min: 1, max: 2}
                prerequisites: [@http]
                resources: [@rfc]
            """;

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static Tree fresh() {
        int number = COUNT.incrementAndGet();
        return new Tree(
                number, Map.of("content.yaml", "revision: %d\n".formatted(number), CATALOGUE, """
                categories:
                  - slug: @basics
                    title: Basics
                    summary: What comes first.
                    position: 10
                focusAreas:
                  - slug: @web
                    title: The web
                    summary: Serves pages.
                    position: 10
                    topics: [@http]
                resources:
                  - slug: @rfc
                    title: The standard
                    summary: All of it.
                    type: STANDARD
                    cost: FREE
                    url: https://example.org/rfc
                topics:
                  - slug: @http
                    title: HTTP
                    summary: How the web talks.
                    category: @basics
                    level: FOUNDATIONAL
                    hours: {min: 2, max: 4}
                    resources: [@rfc]
                  - slug: @dns
                    title: DNS
                    summary: How names become addresses.
                    category: @basics
                    level: FOUNDATIONAL
                    hours: {min: 2, max: 4}
                    resources: [@rfc]
                """ + TLS, PATH, """
                roadmaps:
                  - slug: @path
                    title: The path
                    summary: From nothing to something.
                    focusAreas: [@web]
                    stages:
                      - slug: first
                        title: First
                        summary: The first stage.
                        level: FOUNDATIONAL
                        steps:
                          - {topic: @http, group: Core skills}
                          - {topic: @dns, requirement: OPTIONAL}
                """));
    }

    /** Each occurrence is replaced, in whichever file it stands; there is at least one. */
    public Tree edit(String from, String to) {
        assertTrue(texts.values().stream().anyMatch(text -> text.contains(from)), () -> "No file has: " + from);
        var edited = new TreeMap<String, String>();
        texts.forEach((path, text) -> edited.put(path, text.replace(from, to)));
        return new Tree(number, edited);
    }

    /** The same content with a higher revision. */
    public Tree raised() {
        return edit("revision: ", "revision: %d # ".formatted(COUNT.incrementAndGet()));
    }

    public Tree with(String path, String text) {
        var edited = new TreeMap<>(texts);
        edited.put(path, text);
        return new Tree(number, edited);
    }

    /** With a last step, written as in {@code topic: @tls}. */
    public Tree withStep(String step) {
        return with(PATH, text(PATH) + "          - {%s}\n".formatted(step));
    }

    public Tree without(String path) {
        var edited = new TreeMap<>(texts);
        edited.remove(path);
        return new Tree(number, edited);
    }

    /** With a file of a tree on top, in which {@code @} means this tree. */
    ContentFiles under(String path, String text) {
        var upper = new TreeMap<String, byte[]>();
        upper.put(path, text.replace("@", slug("")).getBytes(StandardCharsets.UTF_8));
        return files().under(new ContentFiles(upper));
    }

    public String text(String path) {
        return requireNonNull(texts.get(path));
    }

    /** The slug that stands for {@code @name}. */
    public String slug(String name) {
        return "t" + number + "-" + name;
    }

    ContentFiles files() {
        var files = new TreeMap<String, byte[]>();
        texts.forEach(
                (path, text) -> files.put(path, text.replace("@", slug("")).getBytes(StandardCharsets.UTF_8)));
        return new ContentFiles(files);
    }
}
