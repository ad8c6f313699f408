package dev.waymark.content;

import static io.restassured.RestAssured.given;

import dev.waymark.Await;
import dev.waymark.content.ContentPublisher.Result;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** What tests of publishing do. */
@ApplicationScoped
@Unremovable
public class Publishing {

    private final ContentPublisher publisher;
    private final CurrentContentVersion contentVersion;
    private final AgroalDataSource database;

    Publishing(ContentPublisher publisher, CurrentContentVersion contentVersion, AgroalDataSource database) {
        this.publisher = publisher;
        this.contentVersion = contentVersion;
        this.database = database;
    }

    /** Publishes, and lets readers know at once. */
    public Result publish(Tree tree) {
        var result = publisher.publishIfNewer(tree.files());
        contentVersion.current();
        awaitReady();
        return result;
    }

    /** The first publication opens the application, which looks for it every second. */
    private static void awaitReady() {
        Await.until("it is ready", () -> given().get("/q/health/ready").statusCode() == 200);
    }

    /** Publishes on a curator's word, older or not. */
    Result publishAnyway(Tree tree) {
        var result = publisher.publish(tree.files());
        contentVersion.current();
        return result;
    }

    /** Publishes behind the back of this instance. */
    Result publishAsAnotherReplica(Tree tree) {
        return publisher.publishIfNewer(tree.files());
    }

    /** What names a topic's row to callers. */
    String topicId(String slug) {
        return given().contentType("application/json")
                .body(Map.of(
                        "query", "query($slug: String!) {topic(slug: $slug) {id}}", "variables", Map.of("slug", slug)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .path("data.topic.id");
    }

    void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static boolean says(Throwable failure, String text) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains(text));
    }
}
