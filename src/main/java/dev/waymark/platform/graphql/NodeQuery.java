package dev.waymark.platform.graphql;

import io.quarkus.arc.All;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
@PermitAll
public class NodeQuery {

    private final Map<String, LongFunction<Optional<? extends Node>>> finders = new HashMap<>();

    NodeQuery(@All List<NodeFinder> features) {
        features.forEach(feature -> finders.putAll(feature.finders()));
    }

    @Query("node")
    @Nullable
    @Description("Any object by its id; null if it does not exist")
    public Node node(@Name("id") @Id @NonNull @Description("An id taken from another response") String id) {
        return GlobalId.parse(id)
                .flatMap(parsed -> finders.getOrDefault(parsed.type(), row -> Optional.empty())
                        .apply(parsed.rowId()))
                .orElse(null);
    }
}
