package dev.waymark.platform.graphql;

import java.util.Collection;
import java.util.Map;

/** Finds the nodes of one feature for {@code node(id:)} and {@code nodes(ids:)}. */
public interface NodeFinder {

    /** For each GraphQL type of the feature, what finds its objects. */
    Map<String, Lookup> finders();

    /** Finds objects of one type, in a fixed number of statements. */
    @FunctionalInterface
    interface Lookup {

        /** By row id, without those that do not exist or that the caller may not see. */
        Map<Long, ? extends Node> find(Collection<Long> rowIds);
    }
}
