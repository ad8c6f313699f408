package dev.waymark.platform.graphql.cost;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of a query gave that are resolved for one source at a time. A list may have the same object many times,
 * and a field may have many names; neither makes it cost more. A mutation may change what such a field gives.
 */
public final class ResolvedOnce {

    public static final String KEY = ResolvedOnce.class.getName();

    private final IdentityHashMap<Object, Map<List<Object>, @Nullable Object>> found = new IdentityHashMap<>();

    /** The value of a field, which is fetched if nothing of this request was given it yet. */
    public static @Nullable Object get(String field, DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        ResolvedOnce resolved = environment.getGraphQlContext().get(KEY);
        @Nullable Object source = environment.getSource();
        if (resolved == null
                || source == null
                || environment.getOperationDefinition().getOperation() != Operation.QUERY) {
            return fetcher.get(environment);
        }
        var ofSource = resolved.found.computeIfAbsent(source, s -> new HashMap<>());
        var asked = List.<Object>of(field, environment.getArguments());
        if (!ofSource.containsKey(asked)) {
            ofSource.put(asked, fetcher.get(environment));
        }
        return ofSource.get(asked);
    }
}
