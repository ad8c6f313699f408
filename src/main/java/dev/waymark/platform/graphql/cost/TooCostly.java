package dev.waymark.platform.graphql.cost;

import dev.waymark.platform.problem.ProblemException;
import java.util.Map;

/** The operation may give more values than one request may ask for. */
public final class TooCostly extends ProblemException {

    private final Map<String, Object> cost;

    TooCostly(OperationCost cost, CostConfig config) {
        super(400, "Too costly", detail(cost, config));
        this.cost = cost.shown(config);
    }

    public Map<String, Object> cost() {
        return cost;
    }

    private static String detail(OperationCost cost, CostConfig config) {
        boolean ofSchema = cost.total() <= config.maxCost();
        return ("The operation may give %d values%s, and at most %d are allowed. \"%s\" alone may give %d:"
                        + " ask for smaller pages (first, last) or fewer fields there, or in several requests.")
                .formatted(
                        ofSchema ? cost.introspection() : cost.total(),
                        ofSchema ? " of the schema" : "",
                        ofSchema ? config.maxIntrospectionCost() : config.maxCost(),
                        cost.mostExpensive(),
                        cost.mostExpensiveTotal());
    }
}
