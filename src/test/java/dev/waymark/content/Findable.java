package dev.waymark.content;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.JsonPath.from;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A content tree that is written to be searched, beside what every tree has. Slugs are made up and say nothing. */
final class Findable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Integer> HOURS = Map.of("min", 1, "max", 2);

    private static final Map<String, Object> AFTER_HTTP =
            Map.of("level", "EXPERT", "hours", HOURS, "prerequisites", List.of("@http"));

    private final Tree base = Tree.fresh();
    private final Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
    private int count;

    Findable topic(String title) {
        return topic(title, "Nothing to add.");
    }

    Findable topic(String title, String summary) {
        return add("topics", title, summary, topicMembers());
    }

    Findable topic(String title, String summary, Map<String, Object> members) {
        var all = new LinkedHashMap<>(topicMembers());
        all.putAll(members);
        return add("topics", title, summary, all);
    }

    Findable resource(String title, String summary, Map<String, Object> members) {
        var all = new LinkedHashMap<String, Object>(
                Map.of("type", "DOCS", "cost", "FREE", "url", "https://example.org/"));
        all.putAll(members);
        return add("resources", title, summary, all);
    }

    Findable project(String title, String summary) {
        return add(
                "projects",
                title,
                summary,
                Map.of("level", "EXPERT", "hours", HOURS, "prerequisites", List.of("@http")));
    }

    Findable certification(String title, String provider) {
        var members = new LinkedHashMap<String, Object>(AFTER_HTTP);
        members.put("provider", provider);
        return add("certifications", title, "Nothing to add.", members);
    }

    Findable roadmap(String title, String summary) {
        var step = Map.of("topic", "@http");
        var stage = Map.of("slug", "one", "title", "One", "summary", "One.", "level", "EXPERT", "steps", List.of(step));
        return add("roadmaps", title, summary, Map.of("focusAreas", List.of("@web"), "stages", List.of(stage)));
    }

    private static Map<String, Object> topicMembers() {
        return Map.of("category", "@basics", "level", "ADVANCED", "hours", HOURS, "resources", List.of("@rfc"));
    }

    private Findable add(String list, String title, String summary, Map<String, Object> members) {
        var all = new LinkedHashMap<String, Object>();
        all.put("slug", "@q" + count++);
        all.put("title", title);
        all.put("summary", summary);
        all.putAll(members);
        lists.computeIfAbsent(list, l -> new ArrayList<>()).add(all);
        return this;
    }

    Tree tree() {
        try {
            // JSON is YAML.
            return base.with("findable.yaml", JSON.writeValueAsString(lists));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonPath search(String q) {
        return from(given().queryParam("q", q)
                .queryParam("limit", 100)
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** The titles of the hits, in order. */
    static List<String> titles(String q) {
        return search(q).getList("items.title");
    }
}
