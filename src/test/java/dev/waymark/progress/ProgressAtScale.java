package dev.waymark.progress;

import static dev.waymark.platform.graphql.Graphql.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.waymark.TestLearner;
import dev.waymark.platform.database.RecordingSql;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Not a test of the build but a look at plans, with five million rows of progress: {@code ./mvnw test
 * -Dtest=ProgressAtScale} writes target/progress-plans.txt. It fails if anything reads a table of learners' rows from end to
 * end.
 */
@QuarkusTest
@TestProfile(ProgressAtScale.OwnDatabase.class)
class ProgressAtScale {

    /** With {@code -Dscale.learners} fewer, to see whether it works. */
    private static final int LEARNERS = Integer.getInteger("scale.learners", 10_000);

    private static final String ROADMAP = "senior-backend-python-aws-microservices";
    private static final String TABLES = "(progress|progress_change|progress_counter|enrolment|note)\\b";
    private static final Pattern OF_LEARNERS = Pattern.compile("(from|join|into) " + TABLES);
    private static final Pattern WHOLE_TABLE = Pattern.compile("Seq Scan on " + TABLES);

    public static class OwnDatabase implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "900");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(RecordingSql.class);
        }
    }

    @Inject
    DataSource database;

    @Inject
    RecordingSql statements;

    private final List<String> report = new ArrayList<>();

    @Test
    void what_a_learner_reads_lies_in_index_ranges_of_the_learner() throws SQLException, IOException {
        var ada = TestLearner.fresh();
        json(ada, "{}", "/api/v1/me/enrolments/" + ROADMAP);
        fill(Long.parseLong(ada.id().replace("Learner:", "")));

        for (var path : List.of(
                "/progress?status=DONE",
                "/progress/changes",
                "/enrolments",
                "/enrolments/" + ROADMAP,
                "/notes",
                "/activity")) {
            explain("GET /me" + path, () -> ada.given().get("/api/v1/me" + path));
        }
        var topics = "{ topics(first: 20) { nodes { myProgress { status } } } }";
        explain(topics, () -> query(ada.given(), topics, Map.of()).extract().response());
        explain(
                "PUT /me/progress/topics/docker",
                () -> json(ada, "{\"status\": \"DONE\"}", "/api/v1/me/progress/topics/docker"));

        Files.write(Path.of("target", "progress-plans.txt"), report);
        var plans = String.join("\n", report);
        assertFalse(WHOLE_TABLE.matcher(plans).find(), plans);
    }

    private static Response json(TestLearner learner, String body, String path) {
        return learner.given().contentType("application/json").body(body).put(path);
    }

    /** Ten thousand learners with five hundred items each, including the caller. */
    private void fill(long ada) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : """
                    set session_replication_role = replica;
                    insert into learner (issuer, subject, display_name, time_zone, language, created_at)
                        select 'scale', n::text, 'Learner', 'UTC', 'en', now() from generate_series(2, :learners) n;
                    insert into progress_counter (learner_id, revision) select id, 500 from learner
                        on conflict (learner_id) do update set revision = 500;
                    insert into progress (learner_id, item_id, status, changed_at, change_id, revision)
                        select l.id, i.id, (array['DONE', 'DONE', 'LEARNING', 'SKIPPED', 'PENDING'])[1 + i.place % 5],
                            now() - i.place * interval '5 hours', gen_random_uuid(), i.place
                        from learner l
                            cross join (select id, row_number() over (order by id * 7919 % 1009, id) as place from item
                                where retired_at is null order by place limit 500) i
                        order by l.id % 50, i.place, l.id;
                    insert into progress_change (learner_id, id, item_id, status, changed_at, revision, cause)
                        select learner_id, change_id, item_id, status, changed_at, revision, 'MARKED' from progress;
                    insert into note (learner_id, item_id, text, links, written_at, revision)
                        select learner_id, item_id, 'A note.', '[]', now(), gen_random_uuid() from progress
                        where revision <= 20;
                    insert into enrolment (learner_id, roadmap_id, version_id, started_at)
                        select l.id, v.roadmap_id, v.id, now() from learner l cross join roadmap_version v
                        on conflict do nothing;
                    set session_replication_role = origin;
                    vacuum analyze""".replace(":learners", String.valueOf(LEARNERS)).split(";")) {
                statement.execute(sql);
            }
            report.add("rows of progress: " + single(connection, "select count(*) from progress"));
            report.add(
                    "the learner's: " + single(connection, "select count(*) from progress where learner_id = " + ada));
        }
    }

    /** The statements of a request that touch tables of learners' data. */
    private void explain(String title, Supplier<Response> request) {
        // The first request reads more than the others: keys and the caller.
        assertEquals(200, request.get().statusCode());
        statements.taken();
        assertEquals(200, request.get().statusCode());
        report.add("\n== " + title);
        for (var statement : statements.taken()) {
            if (OF_LEARNERS.matcher(statement.sql()).find()) {
                report.addAll(statements.lines(
                        statement, sql -> "explain (analyze, buffers, costs off, summary off) " + sql, "QUERY PLAN"));
            }
        }
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
