package dev.waymark.platform.graphql;

import dev.waymark.platform.paging.Page;
import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;

/**
 * The common part of Relay connections. Each type has a subclass that names its edges, since GraphQL has no generic types.
 *
 * @param <N> the node's view
 * @param <E> the edge
 */
@DefaultNonNull
public abstract class Connection<N, E> {

    private final Page<N> page;
    private final BiFunction<N, String, E> edge;

    protected Connection(Page<N> page, BiFunction<N, String, E> edge) {
        this.page = page;
        this.edge = edge;
    }

    protected List<E> edgeList() {
        return IntStream.range(0, page.items().size())
                .mapToObj(i -> edge.apply(page.items().get(i), page.cursors().get(i)))
                .toList();
    }

    protected List<N> nodeList() {
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
