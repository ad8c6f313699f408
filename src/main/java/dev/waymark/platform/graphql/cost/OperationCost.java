package dev.waymark.platform.graphql.cost;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many values the answer to an operation may have: each field counts once for each object that it is read from.
 *
 * @param introspection the number of values of the schema itself, which have a limit of their own
 * @param mostExpensive the field that accounts for most of the cost, as its path in the answer without positions
 * @param mostExpensiveTotal how many values that field may give, including everything below it
 */
public record OperationCost(long total, long introspection, String mostExpensive, long mostExpensiveTotal) {

    /**
     * @param items how many items a list at the root is assumed to have
     */
    static OperationCost of(SelectionCost root, long items) {
        long total = root.total(items);
        long half = Math.max(total, root.introspection()) / 2;
        var path = "";
        long pathTotal = 0;
        long times = 1;
        // Goes down as long as a single field still accounts for half of the total.
        for (var field = root.mostExpensive(); field != null; field = field.below()) {
            times = SelectionCost.product(times, field.times() == 0 ? items : field.times());
            long here = SelectionCost.product(times, field.one());
            if (here < half) {
                break;
            }
            path = path.isEmpty() ? field.name() : path + "." + field.name();
            pathTotal = here;
            items = field.itemsBelow();
        }
        return new OperationCost(total, root.introspection(), path, pathTotal);
    }

    /** How many values of either kind have to be made. */
    public long values() {
        return total + introspection;
    }

    public void check(CostConfig config) {
        if (introspection > 0 && !config.introspection()) {
            throw new IntrospectionDisabled();
        }
        if (total > config.maxCost() || introspection > config.maxIntrospectionCost()) {
            throw new TooCostly(this, config);
        }
    }

    /** As {@code extensions.cost} shows it. */
    public Map<String, Object> shown(CostConfig config) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("total", total);
        shown.put("limit", config.maxCost());
        if (introspection > 0) {
            shown.put("introspection", introspection);
            shown.put("introspectionLimit", config.maxIntrospectionCost());
        }
        shown.put("mostExpensive", Map.of("field", mostExpensive, "total", mostExpensiveTotal));
        return shown;
    }
}
