package dev.waymark.platform.paging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import dev.waymark.platform.paging.Cursors.InvalidCursor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** The codec, with the key of a real installation. */
@QuarkusTest
class CursorsTest {

    @Inject
    Cursors cursors;

    /** Printable ASCII beside letters of other scripts. */
    private static Gen<String> values() {
        return strings().betweenCodePoints(' ', 0x2fff).ofLengthBetween(0, 60);
    }

    @Test
    void what_is_written_is_read_again() {
        qt().forAll(values(), lists().of(values()).ofSizeBetween(1, 3))
                .checkAssert((list, keyset) -> assertEquals(keyset, cursors.read(list, cursors.write(list, keyset))));
    }

    @Test
    void the_same_row_of_the_same_list_has_the_same_cursor() {
        qt().forAll(values(), lists().of(values()).ofSizeBetween(1, 3))
                .checkAssert((list, keyset) -> assertEquals(cursors.write(list, keyset), cursors.write(list, keyset)));
    }

    @Test
    void a_cursor_is_read_by_its_own_list_alone() {
        qt().forAll(values(), values(), lists().of(values()).ofSizeBetween(1, 3))
                .assuming((list, other, keyset) -> !list.equals(other))
                .checkAssert((list, other, keyset) -> {
                    var cursor = cursors.write(list, keyset);
                    assertNotEquals(cursor, cursors.write(other, keyset));
                    assertThrows(InvalidCursor.class, () -> cursors.read(other, cursor));
                });
    }

    /** The list's name and the keyset are told apart, even where one ends as the other begins. */
    @Test
    void what_moves_from_the_list_into_the_keyset_is_another_cursor() {
        var payload = cursors.write("topic", List.of("s1")).substring(14);
        assertNotEquals(payload, cursors.write("topics", List.of("1")).substring(14));
        assertThrows(InvalidCursor.class, () -> cursors.read("topics", cursors.write("topic", List.of("s1"))));
    }

    @Test
    void any_text_that_was_not_given_out_is_refused() {
        qt().forAll(strings().betweenCodePoints(0, 0xd7ff).ofLengthBetween(0, 200))
                .checkAssert(text -> assertThrows(InvalidCursor.class, () -> cursors.read("topics", text)));
    }

    @Test
    void a_cursor_with_one_character_changed_is_refused() {
        var alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        qt().forAll(values(), integers().between(0, 1_000), integers().between(0, 63))
                .checkAssert((value, at, letter) -> {
                    var cursor = new StringBuilder(cursors.write("topics", List.of(value)));
                    int place = at % cursor.length();
                    if (cursor.charAt(place) != alphabet.charAt(letter)) {
                        cursor.setCharAt(place, alphabet.charAt(letter));
                        assertThrows(InvalidCursor.class, () -> cursors.read("topics", cursor.toString()));
                    }
                });
    }
}
