package dev.waymark.progress;

import static dev.waymark.platform.graphql.Graphql.query;
import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a cache such as Apollo's or Relay's relies on: an object has one id, and whatever way leads to it, its fields have the
 * same values. Aliases name a field with its arguments, so that members of one name are the same field.
 */
@QuarkusTest
@TestProfile(NothingPublished.class)
class ObjectIdentityTest {

    private static final Map<String, String> FRAGMENTS = Map.ofEntries(
            Map.entry("Path", """
                    on Roadmap { __typename id slug title summary retiredAt focusAreas { ...Area } stages { ...Layer }
                      version { ...Edition } first: version(number: 1) { ...Edition } second: version(number: 2) { ...Edition }
                      third: version(number: 3) { ...Edition } versions(first: 3) { nodes { ...Edition } }
                      exports { format url } myEnrolment { ...Followed } myProgress { required { done total } }
                      myComposition { hash } }"""),
            Map.entry("Brief", """
                    on Roadmap { __typename id slug title summary retiredAt focusAreas { ...Area }
                      version { __typename id number title summary publishedAt hash }
                      first: version(number: 1) { __typename id number title summary publishedAt hash } }"""),
            Map.entry("Edition", """
                    on RoadmapVersion { __typename id number title summary publishedAt hash focusAreas { ...Area }
                      stages { __typename id title steps { __typename id requirement } } changes { text } }"""),
            Map.entry("Layer", "on Stage { __typename id slug position title summary level steps { ...Place } }"),
            Map.entry("Place", "on Step { __typename id kind requirement group reason item { __typename id title } }"),
            Map.entry("Area", "on FocusArea { __typename id slug title summary position retiredAt topicCount }"),
            Map.entry("Thing", """
                    on Item { __typename id kind slug title summary verified note retiredAt level hours { min max } cost
                      myProgress { ...Status } myNote { ...Written }
                      ... on Topic { category { ...Group } parent { id title } } }"""),
            Map.entry("Group", "on Category { __typename id slug title summary position retiredAt topicCount }"),
            Map.entry("Status", """
                    on Progress { __typename id kind slug title status changedAt changeId retiredAt item { id title } }"""),
            Map.entry("Written", """
                    on Note { __typename id kind slug title text html revision writtenAt item { id title } }"""),
            Map.entry("Followed", """
                    on Enrolment { __typename id title latestVersion startedAt retiredAt roadmap { id title summary }
                      version { id number title summary } progress { required { done } }
                      upgrade { from to } back: upgrade(to: 1) { to changes { text } } }"""),
            Map.entry("Person", "on Learner { __typename id displayName email roles timeZone language createdAt }"),
            Map.entry("Link", """
                    on Share { __typename id title token url version shownVersion showName createdAt
                      roadmap { id title } }"""),
            Map.entry("Any", """
                    on Node { __typename id ...Brief ...Edition ...Layer ...Place ...Area ...Group ...Thing ...Status
                      ...Written ...Followed ...Person }"""));

    /** Ways to everything there is. */
    private static final List<String> WAYS = List.of(
            "roadmap(slug: \"$path\") { ...Path }",
            "roadmap(slug: \"$own\") { ...Path }",
            "roadmaps(first: 5) { nodes { ...Brief } }",
            "topic(slug: \"$topic\") { ...Thing prerequisites { ...Thing } resources { ...Thing } subTopics { ...Thing } }",
            "topics(first: 5) { nodes { ...Thing } } resources(first: 5) { nodes { ...Thing topics { ...Thing } } }",
            "focusAreas(first: 5) { nodes { ...Area topics { ...Thing } } } categories(first: 5) { nodes { ...Group } }",
            "search(q: \"way\", first: 5) { nodes { item { ...Thing } roadmap { ...Brief } } }",
            "share(token: \"$token\") { roadmap { ...Path } }",
            "me { ...Person enrolments { nodes { ...Followed } } notes { nodes { ...Written } } }",
            "me { progress { nodes { ...Status item { ...Thing } } } changes { items { ...Status } } }",
            "me { next { item { ...Thing } } shares { nodes { ...Link } } share(id: \"link\") { ...Link } }",
            "me { roadmaps(first: 3) { nodes { ...Brief } } roadmap(slug: \"$own\") { ...Path } }");

    private static final Set<String> NODES = Set.of(
            "Roadmap",
            "RoadmapVersion",
            "Stage",
            "Step",
            "FocusArea",
            "Topic",
            "Progress",
            "Note",
            "Enrolment",
            "Learner",
            "Category");

    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.([A-Z]\\w+)");

    @Inject
    Publishing publishing;

    @Test
    void whatever_way_leads_to_an_object_it_is_the_same() {
        var ada = Follower.fresh(publishing);
        ada.enrol();
        ada.mark("a", "DONE");
        ada.mark("c", "LEARNING");
        ada.publishSecondVersion(publishing);
        note(ada, "a");
        var own = own(ada);
        var token = share(ada, "link", ada.slug("path"));

        var names = Map.of("$path", ada.slug("path"), "$own", own, "$topic", ada.slug("a"), "$token", token);
        var walk = new Walk();
        WAYS.forEach(way -> walk.visit(answer(ada, named(way, names)), way));
        assertThat(walk.types(), hasItems(NODES.toArray(String[]::new)));

        // Once more, each of them by its id.
        var ids = new ArrayList<>(walk.nodes());
        for (int from = 0; from < ids.size(); from += 8) {
            var some = ids.subList(from, Math.min(from + 8, ids.size()));
            var quoted = some.stream().collect(Collectors.joining("\", \"", "\"", "\""));
            var found = answer(ada, "nodes(ids: [%s]) { ...Any }".formatted(quoted));
            walk.visit(found, "nodes");
            assertThat(String.valueOf(found), walk.idsOf(found), equalTo(some));
        }
        walk.visit(answer(ada, "node(id: \"%s\") { ...Any }".formatted(ids.getFirst())), "node");
        assertThat(walk.wrong, empty());
    }

    @Test
    void a_roadmap_shows_its_latest_version_and_a_version_shows_itself() {
        var ada = Follower.fresh(publishing);
        ada.publishSecondVersion(publishing);
        query("""
                query($path: String!) { roadmap(slug: $path) { id title summary stages { slug } version { ...Its }
                  first: version(number: 1) { ...Its } none: version(number: 9) { id } zero: version(number: 0) { id } } }
                fragment Its on RoadmapVersion { id number title summary focusAreas { slug } stages { slug } changes { to } }
                """, Map.of("path", ada.slug("path")))
                .body("errors", nullValue())
                .body("data.roadmap.title", equalTo("The way"))
                .body("data.roadmap.summary", equalTo("From something to more."))
                .body("data.roadmap.stages.slug", equalTo(List.of("third", "first", "fourth")))
                .body("data.roadmap.version.title", equalTo("The way"))
                .body("data.roadmap.version.changes.to", equalTo(2))
                .body("data.roadmap.first.title", equalTo("The path"))
                .body("data.roadmap.first.summary", equalTo("From nothing to something."))
                .body("data.roadmap.first.focusAreas.slug", equalTo(List.of(ada.slug("web"))))
                .body("data.roadmap.first.stages.slug", equalTo(List.of("first", "second", "third")))
                .body("data.roadmap.first.changes", nullValue())
                .body("data.roadmap.none", nullValue())
                .body("data.roadmap.zero", nullValue());
    }

    @Test
    void what_two_learners_have_of_their_own_has_two_ids() {
        var ada = Follower.fresh(publishing);
        var bob = ada.another();
        for (var learner : List.of(ada, bob)) {
            learner.enrol();
            note(learner, "a");
        }
        var document = """
                query($path: String!, $topic: String!) { roadmap(slug: $path) { myEnrolment { id } }
                  topic(slug: $topic) { myProgress { id status } myNote { id } } }""";
        var variables = Map.<String, Object>of("path", ada.slug("path"), "topic", ada.slug("a"));
        var adas = query(ada.given(), document, variables).extract().jsonPath();
        var bobs = query(bob.given(), document, variables).extract().jsonPath();
        for (var field : List.of("roadmap.myEnrolment.id", "topic.myProgress.id", "topic.myNote.id")) {
            var id = adas.getString("data." + field);
            assertNotEquals(id, bobs.getString("data." + field));
            var node = "query($id: ID!) { node(id: $id) { id ... on Progress { status } } }";
            query(ada.given(), node, Map.of("id", id)).body("data.node.id", equalTo(id));
            query(bob.given(), node, Map.of("id", id)).body("data.node", nullValue());
        }
    }

    private static Map<String, Object> answer(Follower ada, String way) {
        return query(ada.given(), "{ " + way + " } " + fragments(way), Map.of())
                .statusCode(200)
                .body("errors", nullValue())
                .extract()
                .jsonPath()
                .getMap("data");
    }

    /** Those that a selection spreads, and those that these spread. */
    private static String fragments(String selection) {
        var used = new TreeMap<String, String>();
        var open = new ArrayDeque<>(List.of(selection));
        while (!open.isEmpty()) {
            SPREAD.matcher(open.pop()).results().map(spread -> spread.group(1)).forEach(name -> {
                var fragment = requireNonNull(FRAGMENTS.get(name), name);
                if (used.put(name, fragment) == null) {
                    open.push(fragment);
                }
            });
        }
        return used.entrySet().stream()
                .map(fragment -> "fragment " + fragment.getKey() + " " + fragment.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String named(String way, Map<String, String> names) {
        for (var name : names.entrySet()) {
            way = way.replace(name.getKey(), name.getValue());
        }
        return way;
    }

    /** The values of each object's fields, by type, id and field. */
    private record Walk(Map<String, Object> values, Set<String> wrong) {

        Walk() {
            this(new HashMap<>(), new LinkedHashSet<>());
        }

        List<Object> idsOf(Map<String, Object> answer) {
            return ((List<?>) requireNonNull(answer.get("nodes")))
                    .stream()
                            .<Object>map(node -> node == null ? "null" : ((Map<?, ?>) node).get("id"))
                            .toList();
        }

        void visit(Object value, String where) {
            switch (value) {
                case Map<?, ?> object -> {
                    if (object.get("id") != null && object.get("__typename") != null) {
                        var name = object.get("__typename") + " " + object.get("id");
                        object.forEach((field, held) -> compare(name + " " + field, plain(held), where));
                    }
                    object.forEach((field, held) -> visit(held, where + "." + field));
                }
                case List<?> list -> list.forEach(element -> visit(element, where));
                case null, default -> {
                    // Has no fields.
                }
            }
        }

        private void compare(String field, Object value, String where) {
            if (values.containsKey(field) && !Objects.equals(values.get(field), value)) {
                wrong.add("%s is %s at %s, elsewhere %s".formatted(field, value, where, values.get(field)));
            }
            values.putIfAbsent(field, value);
        }

        /** Other objects by their ids, as a cache has them. */
        private static Object plain(Object value) {
            return switch (value) {
                case Map<?, ?> object when object.get("id") != null -> object.get("id");
                case List<?> list -> list.stream().map(Walk::plain).toList();
                case null -> "null";
                default -> value;
            };
        }

        Set<String> types() {
            var types = new TreeSet<String>();
            values.keySet().forEach(key -> types.add(key.split(" ")[0]));
            return types;
        }

        Set<String> nodes() {
            var ids = new LinkedHashSet<String>();
            values.forEach((key, value) -> {
                if (key.endsWith(" id") && !key.startsWith("Share ")) {
                    ids.add(String.valueOf(value));
                }
            });
            return ids;
        }
    }

    private static void note(Follower learner, String topic) {
        learner.given()
                .body(Map.of("text", "Mine"))
                .put("/api/v1/me/notes/topics/" + learner.slug(topic))
                .then()
                .statusCode(201);
    }

    /** A roadmap of the learner's own, in its second version. */
    private static String own(Follower ada) {
        String id = ada.given()
                .body(Map.of("title", "First", "composition", Map.of("focus", List.of(ada.slug("web")))))
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        ada.given()
                .body(Map.of("title", "Second"))
                .patch("/api/v1/me/roadmaps/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    private static String share(Follower ada, String id, String roadmap) {
        return ada.given()
                .body(Map.of("roadmap", roadmap))
                .put("/api/v1/me/shares/" + id)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }
}
