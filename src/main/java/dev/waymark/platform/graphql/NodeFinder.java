package dev.waymark.platform.graphql;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** A feature's part in {@code node(id:)}. */
public interface NodeFinder {

    /** For each of the feature's GraphQL types, how to find one by its row's number. */
    Map<String, LongFunction<Optional<? extends Node>>> finders();
}
