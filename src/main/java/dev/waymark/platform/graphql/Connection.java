package dev.waymark.platform.graphql;

import dev.waymark.platform.paging.Page;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;

/**
 * A page of a list as a Relay connection. GraphQL has no generic types, so each type of node has a subclass of this
 * class and of {@link Edge} that names and describes them. Their getters are read by reflection, for which Quarkus
 * announces the subclasses alone to a native executable.
 *
 * @param <N> the node's view
 * @param <E> the edge
 */
@DefaultNonNull
@RegisterForReflection
public abstract class Connection<N, E extends Connection.Edge<N>> {

    /** One node and where it stands. */
    @DefaultNonNull
    @RegisterForReflection
    public abstract static class Edge<N> {

        private final N node;
        private final String cursor;

        protected Edge(N node, String cursor) {
            this.node = node;
            this.cursor = cursor;
        }

        @Description(ConnectionDescriptions.NODE)
        public N getNode() {
            return node;
        }

        @Description(ConnectionDescriptions.CURSOR)
        public String getCursor() {
            return cursor;
        }
    }

    private final Page<N> page;
    private final BiFunction<N, String, E> edge;

    protected Connection(Page<N> page, BiFunction<N, String, E> edge) {
        this.page = page;
        this.edge = edge;
    }

    @Description(ConnectionDescriptions.EDGES)
    public List<E> getEdges() {
        return IntStream.range(0, page.items().size())
                .mapToObj(i -> edge.apply(page.items().get(i), page.cursors().get(i)))
                .toList();
    }

    @Description(ConnectionDescriptions.NODES)
    public List<N> getNodes() {
        return page.items();
    }

    @Description("Where this page lies in the whole list")
    public PageInfo getPageInfo() {
        var info = page.info();
        var cursors = page.cursors();
        return new PageInfo(
                info.hasNext(),
                info.hasPrevious(),
                cursors.isEmpty() ? null : cursors.getFirst(),
                cursors.isEmpty() ? null : cursors.getLast());
    }

    @Description("Number of items in the whole list; counted only when requested")
    public int getTotalCount() {
        return Math.toIntExact(page.countAll());
    }
}
