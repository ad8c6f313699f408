package dev.waymark.platform.graphql.cost;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many values the answer to an operation may have: each field counts once for each object that it is read of.
 *
 * @param introspection how many values of the schema itself, which have a limit of their own
 * @param dearest the field that most of it goes to, by its path in the answer without positions
 * @param dearestTotal how many values that field may give, all below it included
 */
public record OperationCost(long total, long introspection, String dearest, long dearestTotal) {

    /**
     * @param items how long a list is at the root
     */
    static OperationCost of(SelectionCost root, long items) {
        long total = root.total(items);
        long half = Math.max(total, root.introspection()) / 2;
        var path = "";
        long pathTotal = 0;
        long times = 1;
        // As deep as one field still gives half of everything.
        for (var field = root.dearest(); field != null; field = field.below()) {
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
        shown.put("dearest", Map.of("field", dearest, "total", dearestTotal));
        return shown;
    }
}
