package dev.waymark.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the cycles of a graph, in time linear in its edges. */
final class Cycles {

    private Cycles() {}

    /**
     * One cycle from each part of the graph that has any, starting and ending with the same node.
     *
     * @param edges the nodes that each node points to
     */
    static List<List<String>> in(Map<String, List<String>> edges) {
        var cycles = new ArrayList<List<String>>();
        var done = new HashSet<String>();
        for (var start : edges.keySet().stream().sorted().toList()) {
            var cycle = from(start, edges, done);
            if (!cycle.isEmpty()) {
                cycles.add(cycle);
            }
        }
        return cycles;
    }

    /** A depth-first walk without recursion, since chains may be long. */
    private static List<String> from(String start, Map<String, List<String>> edges, Set<String> done) {
        var path = new ArrayList<String>();
        var onPath = new HashSet<String>();
        var todo = new ArrayDeque<List<String>>();
        todo.push(new ArrayList<>(List.of(start)));
        while (!todo.isEmpty()) {
            var choices = todo.peek();
            if (choices.isEmpty()) {
                todo.pop();
                if (!path.isEmpty()) {
                    var left = path.removeLast();
                    onPath.remove(left);
                    done.add(left);
                }
                continue;
            }
            var next = choices.removeLast();
            if (onPath.contains(next)) {
                var cycle = new ArrayList<>(path.subList(path.indexOf(next), path.size()));
                cycle.add(next);
                done.addAll(onPath);
                return cycle;
            }
            if (!done.contains(next)) {
                path.add(next);
                onPath.add(next);
                todo.push(new ArrayList<>(edges.getOrDefault(next, List.of())));
            }
        }
        return new ArrayList<>();
    }
}
