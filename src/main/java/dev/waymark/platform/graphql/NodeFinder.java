package dev.waymark.platform.graphql;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Finds the nodes of one feature for {@code node(id:)}. */
public interface NodeFinder {

    /** For each GraphQL type of the feature, a function that finds an object by its row id. */
    Map<String, LongFunction<Optional<? extends Node>>> finders();
}
