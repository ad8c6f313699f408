package dev.waymark.platform.database;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class EmbeddedDatabaseTest {

    private static Path root;
    private static EmbeddedDatabase running;

    @BeforeAll
    static void start(@TempDir Path folder) {
        root = folder;
        running = EmbeddedDatabase.start(root.resolve("running"), 0);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void it_asks_for_the_password_that_its_folder_keeps_for_its_owner() throws Exception {
        assertThrows(SQLException.class, () -> new Talk(running.jdbcUrl() + "?user=postgres").close());
        assertThrows(
                SQLException.class, () -> new Talk(running.jdbcUrl() + "?user=postgres&password=postgres").close());
    }

    @Test
    void it_is_postgresql_18_and_durable() throws SQLException {
        try (var database = new Talk(running.connectionUrl())) {
            assertEquals("18", database.ask("show server_version").replaceFirst("\\..*", ""));
            assertEquals("on", database.ask("show fsync"));
            assertEquals("on", database.ask("show synchronous_commit"));
            assertEquals("on", database.ask("show full_page_writes"));
        }
    }

    @Test
    void it_sorts_alike_on_every_platform() throws SQLException {
        try (var database = new Talk(running.connectionUrl())) {
            assertEquals("UTF8", database.ask("show server_encoding"));
            assertEquals(
                    "b", database.ask("select datlocprovider from pg_database where datname = current_database()"));
            assertEquals(
                    "B,a,Ä", database.ask("select string_agg(x, ',' order by x) from unnest('{Ä,a,B}'::text[]) x"));
        }
    }

    @Test
    void it_listens_on_loopback_only() throws Exception {
        try (var database = new Talk(running.connectionUrl())) {
            assertEquals("localhost", database.ask("show listen_addresses"));
            assertEquals("", database.ask("show unix_socket_directories"));
        }
    }

    @Test
    void a_second_start_on_the_folder_is_refused() {
        var failure = assertThrows(DataFolderInUse.class, () -> EmbeddedDatabase.start(root.resolve("running"), 0));

        assertThat(
                failure.getMessage(), containsString("Another Waymark runs on the data in " + root.resolve("running")));
        assertThat(failure.getMessage(), containsString("waymark.embedded-database.data-dir"));
    }

    @Test
    void another_process_is_refused_too_even_after_this_one_tried_twice() throws Exception {
        assertThrows(DataFolderInUse.class, () -> EmbeddedDatabase.start(root.resolve("running"), 0));

        try (var other = new DatabaseProcess(root.resolve("running"))) {
            assertThat(other.failure(), containsString("Another Waymark runs on the data"));
        }
        try (var database = new Talk(running.connectionUrl())) {
            assertEquals("1", database.ask("select 1"));
        }
    }

    @Test
    void data_survives_a_stop() throws Exception {
        var folder = folder("stopped");
        try (var database = EmbeddedDatabase.start(folder, 0)) {
            remember(database.connectionUrl(), "before the stop");
        }
        assertFalse(Files.exists(folder.resolve("cluster/postmaster.pid")));

        try (var database = EmbeddedDatabase.start(folder, 0)) {
            assertEquals(List.of("before the stop"), remembered(database.connectionUrl()));
        }
    }

    @Test
    void a_server_left_behind_is_stopped_by_the_next_start_which_has_its_data() throws Exception {
        var folder = folder("left-behind");
        try (var killed = new DatabaseProcess(folder)) {
            var jdbcUrl = killed.connectionUrl();
            remember(jdbcUrl, "before the kill");
            killed.kill();
            var leftover = postmaster(folder);
            assertTrue(leftover.isAlive());

            // Somebody who looks into the database must not keep it from stopping.
            try (var onlooker = new Talk(jdbcUrl);
                    var database = EmbeddedDatabase.start(folder, 0)) {
                assertFalse(leftover.isAlive());
                assertEquals(List.of("before the kill"), remembered(database.connectionUrl()));
                assertThrows(SQLException.class, () -> onlooker.ask("select 1"));
            }
        }
        try (var database = new Talk(running.connectionUrl())) {
            assertEquals("1", database.ask("select 1"), "the server of another folder goes on");
        }
    }

    /** As in a container that starts anew, where the same few numbers are given again. */
    @ParameterizedTest
    @ValueSource(strings = {"the start's own", "another program's"})
    void a_process_number_of_before_may_be(String whose) throws Exception {
        var folder = folder("rebooted-" + whose.length());
        try (var database = EmbeddedDatabase.start(folder, 0)) {
            remember(database.connectionUrl(), "before the power cut");
        }
        var other = new ProcessBuilder("sleep", "100").start();
        try {
            long pid = whose.startsWith("another")
                    ? other.pid()
                    : ProcessHandle.current().pid();
            Files.writeString(folder.resolve("cluster/postmaster.pid"), pid + "\n" + folder.resolve("cluster") + "\n");

            try (var database = EmbeddedDatabase.start(folder, 0)) {
                assertEquals(List.of("before the power cut"), remembered(database.connectionUrl()));
            }
            assertTrue(other.isAlive(), "it is left alone");
        } finally {
            other.destroyForcibly();
        }
    }

    /** Copied with its folder, or given to it since. */
    @Test
    void a_process_number_that_is_another_folders_server_now_is_left_alone() throws Exception {
        var folder = folder("copied");
        EmbeddedDatabase.start(folder, 0).close();
        Files.writeString(
                folder.resolve("cluster/postmaster.pid"),
                postmaster(root.resolve("running")).pid() + "\n" + folder.resolve("cluster") + "\n");

        EmbeddedDatabase.start(folder, 0).close();
        try (var database = new Talk(running.connectionUrl())) {
            assertEquals("1", database.ask("select 1"));
        }
    }

    @Test
    void a_half_made_cluster_is_made_anew() throws Exception {
        var folder = folder("half-made");
        Files.createDirectories(folder.resolve("cluster/base"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "18\n");

        try (var database = EmbeddedDatabase.start(folder, 0);
                var talk = new Talk(database.connectionUrl())) {
            assertEquals("1", talk.ask("select 1"));
        }
    }

    /** A data folder that has the server's programs already, which take seconds to unpack. */
    private static Path folder(String name) throws IOException {
        var folder = Files.createDirectories(root.resolve(name));
        Files.createSymbolicLink(folder.resolve("binaries"), root.resolve("running/binaries"));
        return folder;
    }

    private static ProcessHandle postmaster(Path folder) throws IOException {
        var pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static void remember(String jdbcUrl, String text) throws SQLException {
        try (var database = new Talk(jdbcUrl)) {
            database.tell("create table if not exists memory (text text)");
            database.tell("insert into memory values ('%s')".formatted(text));
        }
    }

    private static List<String> remembered(String jdbcUrl) throws SQLException {
        try (var database = new Talk(jdbcUrl)) {
            return List.of(requireNonNull(database.ask("select string_agg(text, ',') from memory"))
                    .split(","));
        }
    }
}
