package dev.waymark.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What statements take as arguments. */
@QuarkusTest
class SqlTest {

    @Inject
    Sql sql;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 'docker' = any (?) as found",
                "select 1::bigint = any (?) as found",
                "select count(*) > 0 as found from unnest(?::bigint[])",
                "select count(*) > 0 as found from unnest(?::text[])"
            })
    void nothing_is_in_a_list_of_nothing_whatever_it_is_a_list_of(String statement) {
        assertEquals(List.of(false), sql.list(statement, row -> row.bool("found"), List.of(List.of())));
    }

    @Test
    void lists_are_of_texts_or_of_numbers() {
        var statement = "select 'docker' = any (?) and 2::bigint = any (?) as found";
        assertEquals(
                List.of(true),
                sql.list(statement, row -> row.bool("found"), List.of(List.of("go", "docker"), List.of(1L, 2L))));
    }

    @Test
    void rows_are_found_by_their_key() {
        assertEquals(
                Map.of(1, "go", 2, "docker"), byNumber("select * from (values (1, 'go'), (2, 'docker')) t (n, s)"));
    }

    @Test
    void no_two_rows_have_the_same_key() {
        assertThrows(
                IllegalStateException.class,
                () -> byNumber("select * from (values (1, 'go'), (1, 'docker')) t (n, s)"));
    }

    @Test
    void a_statement_has_rows_or_none() {
        assertTrue(sql.exists("select 1 where 'go' = any (?)", List.of("go", "docker")));
        assertFalse(sql.exists("select 1 where 'go' = any (?)", List.of("docker")));
    }

    @Test
    void a_write_tells_how_many_rows_it_changed() {
        assertEquals(0, sql.execute("delete from learner where id = ?", -1L));
        assertEquals(0, sql.execute("select 1"));
    }

    private Map<Integer, String> byNumber(String statement) {
        return sql.map(statement, row -> row.integer("n"), row -> row.text("s"));
    }
}
