package dev.waymark.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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
}
