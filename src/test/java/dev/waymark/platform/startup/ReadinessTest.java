package dev.waymark.platform.startup;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.Await;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whether the database is there, as probes and alerts see it. */
@QuarkusTest
@Timeout(60)
class ReadinessTest {

    @Inject
    AgroalDataSource pool;

    private final String jdbcUrl = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);

    @AfterEach
    void clear() throws SQLException {
        let_everybody_in();
        pool.flush(FlushMode.ALL);
    }

    @Test
    void without_its_database_an_instance_is_not_ready() throws Exception {
        get("/q/health/ready").then().statusCode(200);

        shut_everybody_out();

        get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find {it.name == 'database'}.data.reason", equalTo("out of reach"));
    }

    /** An outage takes the load balancer's requests away, and with them the failures that would be counted. */
    @Test
    void metrics_tell_of_an_outage_though_nobody_asks_for_health() throws Exception {
        await("waymark_ready 1.0");

        shut_everybody_out();

        await("waymark_ready 0.0");
        let_everybody_in();
        await("waymark_ready 1.0");
    }

    /** However many there were: a place that is not given back is missing for good. */
    @Test
    void connections_that_broke_make_room_for_others() throws Exception {
        var borrowed = new ArrayList<Connection>();
        int most = pool.getConfiguration().connectionPoolConfiguration().maxSize();
        while (borrowed.size() < most) {
            borrowed.add(pool.getConnection());
        }
        for (var connection : borrowed) {
            connection.close();
        }

        shut_everybody_out();
        for (int i = 0; i < most; i++) {
            get("/q/health/ready").then().statusCode(503);
        }
        let_everybody_in();

        get("/q/health/ready").then().statusCode(200);
    }

    private static void await(String line) {
        Await.until(
                "the metrics have " + line,
                () -> get("/q/metrics").asString().lines().anyMatch(line::equals));
    }

    private void let_everybody_in() throws SQLException {
        database("alter database %s allow_connections true");
    }

    private void shut_everybody_out() throws SQLException {
        database("alter database %s allow_connections false");
        database("select pg_terminate_backend(pid) from pg_stat_activity where datname = '%s'");
    }

    /** By way of the server's other database. */
    private void database(String statement) throws SQLException {
        var name = jdbcUrl.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        try (var connection = DriverManager.getConnection(jdbcUrl.replace("/" + name, "/postgres"));
                var sql = connection.createStatement()) {
            sql.execute(statement.formatted(name));
        }
    }
}
