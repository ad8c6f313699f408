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
 * and a field may have many names; neither makes it cost more. Only texts are kept, and whatever was asked for last: pages
 * are too large to be held until the request ends. A mutation may change what such a field gives.
 */
public final class ResolvedOnce {

    public static final String KEY = ResolvedOnce.class.getName();

    private final IdentityHashMap<Object, Map<List<Object>, String>> texts = new IdentityHashMap<>();
    private @Nullable Object lastSource;
    private List<Object> lastAsked = List.of();
    private @Nullable Object last;

    /** The value of a field, which is fetched if nothing of this request was given it yet. */
    public static @Nullable Object get(String field, DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        ResolvedOnce resolved = environment.getGraphQlContext().get(KEY);
        @Nullable Object source = environment.getSource();
        return resolved == null
                        || source == null
                        || environment.getOperationDefinition().getOperation() != Operation.QUERY
                ? fetcher.get(environment)
                : resolved.get(source, List.of(field, environment.getArguments()), fetcher, environment);
    }

    private @Nullable Object get(
            Object source, List<Object> asked, DataFetcher<?> fetcher, DataFetchingEnvironment environment)
            throws Exception {
        var text = texts.getOrDefault(source, Map.of()).get(asked);
        if (text != null) {
            return text;
        }
        if (source != lastSource || !asked.equals(lastAsked)) {
            last = fetcher.get(environment);
            lastSource = source;
            lastAsked = asked;
            if (last instanceof String made) {
                texts.computeIfAbsent(source, s -> new HashMap<>()).put(asked, made);
            }
        }
        return last;
    }
}
