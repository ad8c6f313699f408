package dev.waymark.catalogue;

import static dev.waymark.platform.graphql.Graphql.query;
import static io.restassured.RestAssured.get;
import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.CommittedContract;
import dev.waymark.TestLearner;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever has a kind and a slug also has both in one text, which names the item everywhere. */
@QuarkusTest
class KeyTest {

    private static final String ROADMAP = "senior-backend-python-aws-microservices";

    @Inject
    GraphQLSchema schema;

    @Test
    void every_type_of_an_answer_in_rest_that_has_a_kind_and_a_slug_has_a_key() throws IOException {
        var contract =
                new CommittedContract(new YAMLMapper().readTree(get("/openapi").asString()));
        var answered = new HashSet<String>();
        contract.operations()
                .flatMap(CommittedContract.Operation::bodies)
                .filter(body -> !body.status().isEmpty())
                .forEach(body -> collect(contract, body.content(), answered));
        var named = new TreeSet<String>();
        var without = new TreeSet<String>();
        contract.document().at("/components/schemas").propertyStream().forEach(entry -> {
            var members = entry.getValue().path("properties");
            if (answered.contains(entry.getKey()) && members.has("kind") && members.has("slug")) {
                named.add(entry.getKey());
                boolean required = StreamSupport.stream(
                                entry.getValue().path("required").spliterator(), false)
                        .anyMatch(name -> name.asText().equals("key"));
                if (!required || !members.at("/key/type").asText().equals("string")) {
                    without.add(entry.getKey());
                }
            }
        });

        assertThat(without, empty());
        assertThat(
                named, hasItems("TopicDetails", "StepDetails", "Progress", "SearchHit", "LeftOut", "ImportedChange"));
    }

    private static void collect(CommittedContract contract, JsonNode node, Set<String> names) {
        var reference = node.path("$ref").asText();
        if (reference.startsWith("#/components/schemas/")
                && names.add(reference.substring("#/components/schemas/".length()))) {
            collect(contract, contract.resolve(node), names);
        }
        node.forEach(inner -> collect(contract, inner, names));
    }

    @Test
    void every_graphql_type_that_has_a_kind_and_a_slug_has_a_key() {
        var named = new TreeSet<String>();
        var without = schema.getAllTypesAsList().stream()
                .filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast)
                .filter(type -> type.getFieldDefinition("kind") != null && type.getFieldDefinition("slug") != null)
                .peek(type -> named.add(type.getName()))
                .filter(type -> type.getFieldDefinition("key") == null
                        || !GraphQLTypeUtil.simplePrint(
                                        type.getFieldDefinition("key").getType())
                                .equals("String!"))
                .map(GraphQLFieldsContainer::getName)
                .collect(toCollection(TreeSet::new));

        assertThat(without, empty());
        assertThat(named, hasItems("Item", "Topic", "Progress", "SearchHit", "StepMove", "ScheduledStep", "NextItem"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics?limit=5",
                "resources?limit=5",
                "projects?limit=5",
                "certifications?limit=5",
                "topics/fastapi-fundamentals",
                "resources/fluent-python",
                "projects/auth-system-jwt-oauth2",
                "certifications/certified-kubernetes-application-developer",
                "focus-areas/cloud-aws",
                "search?q=python&limit=50",
                "roadmaps/" + ROADMAP,
                "roadmaps/" + ROADMAP + "/exports/json",
                "topics/kubernetes/path",
                "compositions?focus=cloud-aws&known=topics/docker&hoursPerWeek=10&budgetHours=50"
            })
    void everything_that_a_public_answer_names_has_its_key(String address) {
        Keys.assertComplete(
                get("/api/v1/" + address).then().statusCode(200).extract().asString());
    }

    @Test
    void what_is_always_a_topic_or_a_resource_has_a_key_too() {
        get("/api/v1/topics/kubernetes/prerequisites").then().body("topics[-1].key", equalTo("topics/kubernetes"));
        get("/api/v1/topics/kubernetes/path").then().body("steps[-1].key", equalTo("topics/kubernetes"));
        var resource = get("/api/v1/roadmaps/" + ROADMAP).then().extract().jsonPath();
        assertThat(
                resource.getString("stages[0].steps[0].resources[0].key"),
                equalTo("resources/" + resource.getString("stages[0].steps[0].resources[0].slug")));
        get("/api/v1/search?q=senior backend&kind=ROADMAP").then().body("items[0].key", equalTo("roadmaps/" + ROADMAP));
    }

    @Test
    void a_key_is_the_path_of_the_item_and_of_what_a_learner_keeps_on_it() {
        var learner = TestLearner.fresh();
        String key = get("/api/v1/topics?limit=1").then().extract().path("items[0].key");

        get("/api/v1/" + key).then().statusCode(200).body("key", equalTo(key));
        learner.given()
                .contentType("application/json")
                .body("{\"status\": \"DONE\"}")
                .put("/api/v1/me/progress/" + key)
                .then()
                .statusCode(200)
                .body("key", equalTo(key));
        learner.given()
                .contentType("application/json")
                .body("{\"text\": \"Mine.\"}")
                .put("/api/v1/me/notes/" + key)
                .then()
                .statusCode(201)
                .body("key", equalTo(key));
        get("/api/v1/compositions?focus=cloud-aws&known=" + key).then().statusCode(200);
    }

    @Test
    void everything_that_a_learners_answer_names_has_its_key() {
        var learner = TestLearner.fresh();
        var json = "application/json";
        Keys.assertComplete(learner.given()
                .contentType(json)
                .body("{}")
                .put("/api/v1/me/enrolments/" + ROADMAP)
                .then()
                .statusCode(201)
                .extract()
                .asString());
        learner.given()
                .contentType(json)
                .body(Map.of(
                        "changes",
                        List.of(Map.of(
                                "id",
                                UUID.randomUUID().toString(),
                                "kind",
                                "TOPIC",
                                "slug",
                                "docker",
                                "status",
                                "DONE",
                                "changedAt",
                                "2026-01-01T00:00:00Z"))))
                .post("/api/v1/me/progress/changes")
                .then()
                .statusCode(200);
        learner.given()
                .contentType(json)
                .body("{\"text\": \"Mine.\"}")
                .put("/api/v1/me/notes/topics/docker")
                .then()
                .statusCode(201);
        learner.given()
                .contentType(json)
                .body("{\"composition\": {\"focus\": [\"cloud-aws\"]}}")
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201);
        var export = learner.given()
                .get("/api/v1/roadmaps/" + ROADMAP + "/exports/json?progress=mine")
                .asString();
        Keys.assertComplete(learner.given()
                .contentType(json)
                .body(export.replaceFirst("\"status\" : \"PENDING\"", "\"status\" : \"LEARNING\""))
                .post("/api/v1/me/progress/imports")
                .then()
                .statusCode(201)
                .extract()
                .asString());

        for (var address :
                List.of("progress", "progress/changes", "progress/topics/docker", "notes", "next", "archive")) {
            Keys.assertComplete(learner.given()
                    .get("/api/v1/me/" + address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
    }

    @Test
    void an_archive_is_restored_with_and_without_keys() {
        var learner = TestLearner.fresh();
        learner.given()
                .contentType("application/json")
                .body("{\"status\": \"DONE\"}")
                .put("/api/v1/me/progress/topics/docker")
                .then()
                .statusCode(200);
        learner.given()
                .contentType("application/json")
                .body("{\"composition\": {\"focus\": [\"cloud-aws\"]}}")
                .post("/api/v1/me/roadmaps")
                .then()
                .statusCode(201);
        var archive = learner.given().get("/api/v1/me/archive").asString();

        for (var file : List.of(archive, archive.replaceAll("\"key\" ?: ?\"[^\"]*\",|,\"key\" ?: ?\"[^\"]*\"", ""))) {
            var another = TestLearner.fresh();
            another.given()
                    .contentType("application/json")
                    .body(file)
                    .put("/api/v1/me/archive")
                    .then()
                    .statusCode(204);
            another.given().get("/api/v1/me/progress/topics/docker").then().body("status", equalTo("DONE"));
        }
    }

    @Test
    void graphql_tells_the_same_keys() {
        var answer = query("""
                {
                  topics(first: 3) { nodes { kind slug key } }
                  resource(slug: "fluent-python") { kind slug key }
                  project(slug: "auth-system-jwt-oauth2") { kind slug key }
                  search(q: "python", first: 30) { nodes { kind slug key } }
                  roadmap(slug: "%s") { stages { steps { item { kind slug key } } } }
                  composition(focus: ["cloud-aws"], hoursPerWeek: 10, known: ["topics/docker"]) {
                    stages { steps { kind slug key neededBy { kind slug key } resources { slug key } } }
                    leftOut { kind slug key }
                    schedule { weeks { steps { kind slug key } } } }
                }""".formatted(ROADMAP));

        Keys.assertComplete(
                answer.statusCode(200).body("errors", nullValue()).extract().asString());
        query("{ topic(slug: \"kubernetes\") { path { steps { key } } prerequisiteGraph { topics { key } } } }")
                .body("data.topic.path.steps[-1].key", equalTo("topics/kubernetes"))
                .body("data.topic.prerequisiteGraph.topics[-1].key", equalTo("topics/kubernetes"));
    }
}
