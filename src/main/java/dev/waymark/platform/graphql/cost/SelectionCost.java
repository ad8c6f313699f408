package dev.waymark.platform.graphql.cost;

import org.jspecify.annotations.Nullable;

/**
 * How many values a selection gives for one object that it is applied to. The numbers stop growing at a bound far beyond
 * any limit, so that they cannot overflow.
 *
 * @param once values whose number does not depend on the page that the field above asks for
 * @param perItem values for each item of the lists directly in the selection, whose length the field above determines
 * @param introspection values of the schema itself
 * @param mostExpensive the field of the selection that gives most values
 */
record SelectionCost(
        long once,
        long perItem,
        long introspection,
        @Nullable ExpensiveField mostExpensive) {

    static final SelectionCost NOTHING = new SelectionCost(0, 0, 0, null);

    private static final long BOUND = Integer.MAX_VALUE;

    /**
     * The most expensive field of a selection.
     *
     * @param one how many values each of its objects gives, including everything below it
     * @param times how many objects it gives; 0 if the field above determines that
     * @param itemsBelow how long the lists directly below it are
     * @param below the most expensive field of its own selection
     */
    record ExpensiveField(
            String name,
            long one,
            long times,
            long itemsBelow,
            @Nullable ExpensiveField below) {}

    static SelectionCost ofField(ExpensiveField field) {
        return field.times == 0
                ? new SelectionCost(0, field.one, 0, field)
                : new SelectionCost(product(field.one, field.times), 0, 0, field);
    }

    static SelectionCost ofIntrospection(ExpensiveField field) {
        return new SelectionCost(0, 0, field.one, field);
    }

    SelectionCost plus(SelectionCost other) {
        return new SelectionCost(
                sum(once, other.once),
                sum(perItem, other.perItem),
                sum(introspection, other.introspection),
                other.weight() > weight() ? other.mostExpensive : mostExpensive);
    }

    /** The total if the lists have this many items. */
    long total(long items) {
        return sum(once, product(perItem, items));
    }

    private long weight() {
        return mostExpensive == null ? 0 : product(mostExpensive.one, Math.max(mostExpensive.times, 1));
    }

    static long sum(long a, long b) {
        return Math.min(a + b, BOUND);
    }

    static long product(long a, long b) {
        return Math.min(a * b, BOUND);
    }
}
