package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.curation.personal.RoadmapOwner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** An archive with everything in it, of which one member at a time is made larger than anybody could have entered it. */
@QuarkusTest
class ArchiveBoundsTest {

    private static final String ADDRESS = "/api/v1/me/archive";

    /** Written for readers; whatever it says is not taken. */
    private static final Set<String> NOT_TAKEN = Set.of("key");

    /** Parts are as long as what they hold, and what is there twice counts once. */
    private static final int PARTS = 1;

    private static final String LONG = "x".repeat(300_000);

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void every_text_has_an_end() throws Exception {
        var archive = everything();
        var learner = RoadmapOwner.fresh();
        var places = new ArrayList<String>();
        collect("", archive, places, JsonNode::isTextual);
        assertThat(places.size(), greaterThan(30));
        for (var place : places) {
            assertRefused(
                    learner, replaced(archive, place, json.getNodeFactory().textNode(LONG)), place);
        }
        assertEmpty(learner);
    }

    @Test
    void every_list_within_an_entry_has_an_end() throws Exception {
        var archive = everything();
        var learner = RoadmapOwner.fresh();
        var places = new ArrayList<String>();
        collect("", archive, places, node -> node.isArray() && !node.isEmpty());
        places.removeIf(place -> place.split("/").length - 1 <= PARTS);
        assertThat(places.size(), greaterThan(5));
        for (var place : places) {
            var longer = json.createArrayNode();
            var entry = archive.at(place).get(0);
            for (int i = 0; i < 2_001; i++) {
                longer.add(entry);
            }
            assertRefused(learner, replaced(archive, place, longer), place);
        }
        assertEmpty(learner);
    }

    @Test
    void every_number_and_date_has_a_range() throws Exception {
        var archive = everything();
        var learner = RoadmapOwner.fresh();
        var places = new ArrayList<String>();
        collect("", archive, places, JsonNode::isNumber);
        assertThat(places.size(), greaterThan(3));
        for (var place : places) {
            for (long number : List.of(-1L, 1L << 40)) {
                assertRefused(
                        learner, replaced(archive, place, json.getNodeFactory().numberNode(number)), place);
            }
        }
        assertRefused(
                learner,
                replaced(
                        archive,
                        "/roadmaps/0/composition/startDate",
                        json.getNodeFactory().textNode("+999999999-01-01")),
                "/roadmaps/0/composition/startDate");
        assertEmpty(learner);
    }

    /** Somebody with everything that an archive can have, and with all that a composition takes. */
    private JsonNode everything() throws Exception {
        var owner = RoadmapOwner.fresh();
        var id = owner.create("""
                {"title": "Mine", "summary": "Of all", "composition": {"focus": ["microservices"], "known": ["topics/docker"],
                    "hoursPerWeek": 8, "startDate": "2026-01-05", "budgetHours": 400, "resourceType": ["BOOK", "DOCS"],
                    "language": "en", "free": false, "certifications": true}}""").then().statusCode(201).extract().<String>path("id");
        owner.mark("topics/docker", "DONE");
        put(owner, "/api/v1/me/notes/topics/docker", """
                {"text": "Read this", "links": [{"title": "A talk", "url": "https://example.org/talk"}]}""");
        put(owner, "/api/v1/me/shares/mine", "{\"roadmap\": \"%s\", \"version\": 1, \"showName\": true}".formatted(id));
        var archive = (ObjectNode) json.readTree(owner.given().get(ADDRESS).asString());
        archive.set("roadmaps", json.createArrayNode().add(shortened((ObjectNode) archive.at("/roadmaps/0"))));
        return archive;
    }

    /** With one stage of one step, all of whose members are given, so that there are not hundreds of the same. */
    private static ObjectNode shortened(ObjectNode roadmap) {
        var stages = (ArrayNode) roadmap.at("/versions/0/stages");
        while (stages.size() > 1) {
            stages.remove(1);
        }
        var steps = (ArrayNode) stages.get(0).get("steps");
        while (steps.size() > 1) {
            steps.remove(1);
        }
        ((ObjectNode) steps.get(0)).put("group", "First of all").put("reason", "Because");
        return roadmap;
    }

    private static void put(RoadmapOwner owner, String address, String body) {
        assertThat(owner.given().body(body).put(address).statusCode(), is(oneOf(200, 201)));
    }

    private static void collect(String place, JsonNode node, List<String> places, Predicate<JsonNode> wanted) {
        if (wanted.test(node)) {
            places.add(place);
        }
        if (node.isObject()) {
            node.properties().stream()
                    .filter(member -> !NOT_TAKEN.contains(member.getKey()))
                    .forEach(member -> collect(place + "/" + member.getKey(), member.getValue(), places, wanted));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(place + "/" + i, node.get(i), places, wanted);
        }
    }

    private static JsonNode replaced(JsonNode archive, String place, JsonNode value) {
        var copy = archive.deepCopy();
        int last = place.lastIndexOf('/');
        var parent = copy.at(place.substring(0, last));
        var member = place.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(member), value);
        } else {
            ((ObjectNode) parent).set(member, value);
        }
        return copy;
    }

    private static void assertRefused(RoadmapOwner learner, JsonNode archive, String place) {
        Response answer = learner.given().body(archive.toString()).put(ADDRESS);
        if (place.equals("/roadmaps/0/versions")) {
            assertEquals(
                    "/problems/too-many-versions", ProblemAnswer.of(answer, 409).getString("type"));
        } else {
            assertEquals(400, answer.statusCode(), place + " was taken: " + answer.asString());
            var problem = ProblemAnswer.of(answer, 400);
            var pointer = problem.getString("errors[0].pointer");
            // How many steps there are is counted over all stages.
            assertThat(
                    pointer,
                    place.endsWith("/steps") ? startsWith("/roadmaps/0/versions/0/stages") : startsWith(place));
            assertThat(answer.asByteArray().length, lessThan(50_000));
        }
    }

    private static void assertEmpty(RoadmapOwner learner) {
        var left = learner.given().get(ADDRESS).jsonPath();
        assertEquals(List.of(), left.getList("roadmaps"));
        assertEquals(List.of(), left.getList("notes"));
        assertEquals(List.of(), left.getList("progress"));
    }
}
