package dev.waymark.platform.graphql.cost;

import org.jspecify.annotations.Nullable;

/**
 * How many values a selection gives for one object that it is applied to. Amounts stop growing at a bound that is far
 * beyond any limit.
 *
 * @param once whatever its field asks for
 * @param perItem for each item of the lists that are directly in it, as many as its field asks for
 * @param introspection of the schema itself
 * @param dearest the field in it that gives most
 */
record SelectionCost(
        long once,
        long perItem,
        long introspection,
        @Nullable Dearest dearest) {

    static final SelectionCost NOTHING = new SelectionCost(0, 0, 0, null);

    private static final long BOUND = Integer.MAX_VALUE;

    /**
     * The dearest field of a selection.
     *
     * @param one what each of its objects gives, all below it included
     * @param times how many objects it gives; 0 if as many as the field above asks for
     * @param itemsBelow how long the lists directly below it are
     * @param below the dearest field of its own selection
     */
    record Dearest(
            String name,
            long one,
            long times,
            long itemsBelow,
            @Nullable Dearest below) {}

    static SelectionCost ofField(Dearest field) {
        return field.times == 0
                ? new SelectionCost(0, field.one, 0, field)
                : new SelectionCost(product(field.one, field.times), 0, 0, field);
    }

    static SelectionCost ofIntrospection(Dearest field) {
        return new SelectionCost(0, 0, field.one, field);
    }

    SelectionCost plus(SelectionCost other) {
        return new SelectionCost(
                sum(once, other.once),
                sum(perItem, other.perItem),
                sum(introspection, other.introspection),
                other.weight() > weight() ? other.dearest : dearest);
    }

    /** All of it, where the lists have so many items. */
    long total(long items) {
        return sum(once, product(perItem, items));
    }

    private long weight() {
        return dearest == null ? 0 : product(dearest.one, Math.max(dearest.times, 1));
    }

    static long sum(long a, long b) {
        return Math.min(a + b, BOUND);
    }

    static long product(long a, long b) {
        return Math.min(a * b, BOUND);
    }
}
