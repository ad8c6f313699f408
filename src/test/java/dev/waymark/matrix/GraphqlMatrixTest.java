package dev.waymark.matrix;

import static dev.waymark.matrix.GraphqlAnswers.codes;
import static dev.waymark.matrix.GraphqlAnswers.values;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import dev.waymark.Effort;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every field of the schema that code of ours answers, asked for by everybody; and every way of writing GraphQL's address.
 *
 * <p>{@code ./mvnw verify} tries each way with those who have no token, and with some of the other methods and callers, in
 * turn; {@code -Pfull} with all of them.
 */
@QuarkusTest
class GraphqlMatrixTest {

    /** What of the schema is not for everybody. Whoever adds a field that is not says it here. */
    private static final Map<Access, String> GUARDED =
            Map.of(Access.LEARNERS, """
            Query.me Query.progressImport
            Topic.myProgress LearningResource.myProgress Project.myProgress Certification.myProgress
            Topic.myNote LearningResource.myNote Project.myNote Certification.myNote
            Roadmap.myComposition Roadmap.myEnrolment Roadmap.myProgress RoadmapProgress.stages
            Learner.activity Learner.changes Learner.enrolments Learner.next Learner.notes Learner.progress
            Learner.roadmap Learner.roadmaps Learner.share Learner.shares
            Enrolment.roadmap Enrolment.upgrade Enrolment.version
            NextItem.item NextItem.roadmaps Note.html Note.item Progress.item Progress.enrolments Share.roadmap
            StepProgress.item StageProgress.stage EnrolmentUpgrade.roadmap ImportedChange.item KeptComposition.focusAreas
            ChangeResult.progress RecordedChanges.enrolments ProgressReset.enrolments ProgressReset.roadmap
            DeletedEnrolment.roadmap DeletedNote.item DeletedShare.roadmap
            Mutation.updateMe Mutation.deleteMe Mutation.changePassword Mutation.signOut
            Mutation.markProgress Mutation.recordChanges Mutation.writeNote Mutation.deleteNote
            Mutation.importProgress Mutation.applyImport Mutation.discardImport
            Mutation.enrol Mutation.moveEnrolment Mutation.leave Mutation.resetProgress Mutation.undoReset
            Mutation.keepComposition Mutation.updateRoadmap Mutation.deleteRoadmap Mutation.share Mutation.revokeShare
            """, Access.CURATORS, "Mutation.publishContent");

    /** Whoever is let in would end what the others need. */
    private static final Set<String> ENDING =
            Set.of("Mutation.deleteMe", "Mutation.signOut", "Mutation.publishContent");

    /** By those without a token: any other method has no answer, and whoever has a token is let in. */
    private static final Set<String> ALWAYS_TRIED = Set.of("POST", "GET");

    /** Of the owner's things, one of each type that has an id. */
    private static final String NODES = """
            { me { id enrolments { nodes { id } } progress { nodes { id } } notes { nodes { id } }
              roadmaps { nodes { id version { id } stages { id steps { id } } } } } }""";

    /** Fewer would mean that fields or callers were lost. */
    private static final int FEWEST_OF_FIELDS = 500;

    /** Fewer would mean that addresses, methods or callers were lost. */
    private static final int FEWEST_OF_ADDRESSES = Effort.isFull() ? 450 : 50;

    private final Turns turns = new Turns();
    private int addressCells;

    @Inject
    Schema model;

    @Inject
    GraphQLSchema schema;

    @Test
    void every_guarded_field_is_classified_as_its_code_says() {
        var said = GraphqlField.all(model, schema).stream()
                .filter(field -> field.access() != Access.EVERYBODY)
                .collect(Collectors.toMap(GraphqlField::key, GraphqlField::access));
        var meant = GUARDED.entrySet().stream()
                .flatMap(entry ->
                        Stream.of(entry.getValue().strip().split("\\s+")).map(key -> Map.entry(key, entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(new TreeMap<>(said), equalTo(new TreeMap<>(meant)));
    }

    @Test
    void everybody_gets_what_is_theirs_and_nothing_else() {
        var matrix = new GraphqlMatrix(Belongings.fresh());
        var nodes = nodes(matrix);
        var fields = GraphqlField.all(model, schema).stream()
                .collect(Collectors.partitioningBy(field -> field.type().equals("Mutation")));
        var callers = Caller.all(matrix.belongings()).stream()
                .sorted(Comparator.comparing(Caller::owner))
                .toList();
        for (var caller : callers) {
            fields.get(false).forEach(field -> tryField(matrix, field, caller));
            nodes.forEach(node -> tryNode(matrix, node, caller));
            // Without its first slash it is no address.
            Variant.all().stream()
                    .map(variant -> variant.address().apply("/graphql"))
                    .filter(address -> address.startsWith("/"))
                    .forEach(address -> tryAddress(matrix, address, caller));
        }
        // Last, and the owner's last of all: they take away what was to be found.
        callers.forEach(caller -> fields.get(true).stream()
                .filter(field -> !field.access().lets(caller) || !ENDING.contains(field.key()))
                .forEach(field -> tryField(matrix, field, caller)));

        System.out.printf("GraphQL authorization matrix: %d cells, %d of addresses%n", matrix.cells(), addressCells);
        assertThat(matrix.cells() - addressCells, greaterThanOrEqualTo(FEWEST_OF_FIELDS));
        assertThat(addressCells, greaterThanOrEqualTo(FEWEST_OF_ADDRESSES));
        assertThat(matrix.wrong(), empty());
    }

    private static void tryField(GraphqlMatrix matrix, GraphqlField field, Caller caller) {
        var document = GraphqlSamples.document(field);
        var answer = matrix.ask(caller, document);
        var codes = codes(answer);
        var values = values(answer, field.name());
        boolean changing = document.startsWith("mutation");
        boolean nobodys = caller.learner() == null
                && (document.startsWith("{ me ") || (changing && !field.type().equals("Mutation")));
        if (nobodys || !field.access().lets(caller)) {
            // Nobody's own things are null without an error.
            boolean silent = caller.learner() == null && !changing;
            var code = caller.learner() == null ? "unauthenticated" : "forbidden";
            boolean refused = silent ? codes.isEmpty() : codes.contains(code);
            matrix.expect(refused && values.isEmpty(), caller, document, answer);
            return;
        }
        matrix.expect(!codes.contains("unauthenticated") && !codes.contains("forbidden"), caller, document, answer);
        if (caller.owner()) {
            boolean found = !values.isEmpty() || !field.isToBeFound();
            matrix.expect(found, caller, document + " of their own", answer);
        } else if (GraphqlSamples.namesTheOwners(document)) {
            matrix.expectAsIfMissing(caller, document, answer);
        }
    }

    /** The owner's ids name nothing for anybody else. */
    private static void tryNode(GraphqlMatrix matrix, String id, Caller caller) {
        var document = "{ node(id: \"%s\") { id ... on Progress { status } } }".formatted(id);
        var answer = matrix.ask(caller, document);
        Map<String, Object> found = JsonPath.from(answer.body()).getMap("data.node");
        boolean right = caller.owner() ? found != null : found == null;
        matrix.expect(right && codes(answer).isEmpty(), caller, document, answer);
    }

    private void tryAddress(GraphqlMatrix matrix, String address, Caller caller) {
        for (var method : List.of("POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE")) {
            boolean always = caller.learner() == null && ALWAYS_TRIED.contains(method);
            if (!always && !turns.next()) {
                continue;
            }
            addressCells++;
            var answer = matrix.ask(caller, method, address, "{ me { email displayName } }");
            boolean told = answer.body().contains("\"email\"");
            matrix.expect(!told || caller.learner() != null, caller, method + " " + address, answer);
        }
    }

    private static List<String> nodes(GraphqlMatrix matrix) {
        var owner = new Caller("learner", Access.LEARNERS, matrix.belongings().owner(), true);
        var nodes = new TreeMap<String, String>();
        values(matrix.ask(owner, NODES), "id").stream()
                .map(String::valueOf)
                .forEach(id -> nodes.putIfAbsent(id.split(":")[0], id));
        assertThat(
                nodes.keySet(),
                equalTo(Set.of(
                        "Learner", "Enrolment", "Progress", "Note", "Roadmap", "RoadmapVersion", "Stage", "Step")));
        return List.copyOf(nodes.values());
    }
}
