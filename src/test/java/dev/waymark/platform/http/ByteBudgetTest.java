package dev.waymark.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ByteBudgetTest {

    private final ByteBudget budget = new ByteBudget(100, 60);

    @Test
    void one_address_leaves_something_to_others() {
        var first = budget.open("first");
        assertTrue(first.take(60));
        assertFalse(first.take(1));
        assertFalse(budget.open("first").take(1));
        assertTrue(budget.open("second").take(40));
        assertFalse(budget.open("third").take(1));
    }

    @Test
    void what_is_refused_is_not_counted() {
        var share = budget.open("first");
        assertFalse(share.take(61));
        assertEquals(0, budget.held());
        assertTrue(share.take(60));
    }

    @Test
    void what_is_given_back_can_be_taken_again_once() {
        var share = budget.open("first");
        share.take(60);
        share.close();
        share.close();
        assertEquals(0, budget.held());
        assertFalse(share.take(1));
        assertTrue(budget.open("first").take(60));
    }

    @Test
    void what_must_not_be_refused_counts_all_the_same() {
        var share = budget.open("first");
        share.force(70);
        assertEquals(70, budget.held());
        assertFalse(budget.open("first").take(1));
        share.clear();
        assertEquals(0, budget.held());
    }
}
