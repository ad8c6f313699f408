package dev.waymark.contract;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.waymark.CommittedContract;
import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever the contract says that answers may have, some answer has: each operation, each member and each value. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class ContractSeenTest {

    /** What cannot be had here, and why. */
    private static final Map<String, Set<String>> ELSEWHERE = Map.of(
            "They would change what other tests need: RoleTest, AccountTest",
            Set.of("publishContent()", "GraphQL: Mutation.publishContent", "rotateSigningKey()"),
            "Of mistakes in content folders, which publishContent alone answers: ContentMistakesTest",
            Set.of("ProblemPart.file", "ProblemPart.line"),
            "Of failures of the server: DefectTest",
            Set.of("Problem.traceId"),
            "Always null, as the interface says",
            Set.of("GraphQL: LearningResource.hours", "GraphQL: Project.cost", "GraphQL: Topic.cost"));

    private static final Path SCRIPT = Path.of("src", "test", "resources", "contract", "seen.txt");

    @Inject
    Publishing publishing;

    @AfterEach
    void stop_watching() {
        RestAssured.replaceFiltersWith(List.of());
    }

    @Test
    void everything_in_the_contract_is_seen_in_an_answer() throws IOException {
        var content = RichContent.fresh();
        publishing.publish(content.before());
        var members = new SeenMembers(new CommittedContract(
                new YAMLMapper().readTree(RestAssured.get("/openapi").asString())));
        var fields = new SeenFields(RestAssured.get("/graphql/schema.graphql").asString());
        RestAssured.filters(members);
        var wrong = new Script(content, publishing, fields).run(Files.readString(SCRIPT));

        var unseen = new TreeSet<>(members.unseen());
        fields.unseen().forEach(field -> unseen.add("GraphQL: " + field));
        ELSEWHERE.values().forEach(unseen::removeAll);
        assertEquals("", Stream.concat(wrong.stream(), unseen.stream()).collect(joining("\n")));
    }
}
