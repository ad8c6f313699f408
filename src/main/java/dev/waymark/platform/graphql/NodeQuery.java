package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.graphql.schema.SchemaRefinement;
import dev.waymark.platform.limits.FairUse;
import dev.waymark.platform.limits.Use;
import dev.waymark.platform.problem.InvalidInput;
import io.quarkus.arc.All;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

@GraphQLApi
@PermitAll
public class NodeQuery {

    private static final int MOST = 100;

    private final Map<String, NodeFinder.Lookup> finders = new HashMap<>();

    private final FairUse fairUse;

    NodeQuery(@All List<NodeFinder> features, FairUse fairUse) {
        this.fairUse = fairUse;
        features.forEach(feature -> finders.putAll(feature.finders()));
    }

    @Query("node")
    @Nullable
    @Description("Any object by its id; null if it does not exist")
    public Node node(@Name("id") @Id @NonNull @Description("An id taken from another response") String id) {
        return find(List.of(id)).getFirst();
    }

    @Query(SchemaRefinement.NODES)
    @Description("Objects by their ids, in the order of the ids; null in place of each that does not exist")
    public List<@Nullable Node> nodes(
            @Name(SchemaRefinement.IDS) @NonNull @Description("Ids taken from other responses, at most 100")
                    List<@NonNull String> ids) {
        if (ids.size() > MOST) {
            throw InvalidInput.parameter("ids", "must have at most 100 entries");
        }
        // Each as if it were asked for alone; the field itself was counted before.
        fairUse.chargeMore(Use.READ, (int) ids.stream().distinct().count() - 1);
        return find(ids);
    }

    /** One look-up for each type. What is found counts only by its own id, so that nobody's names another owner's. */
    private List<@Nullable Node> find(List<String> ids) {
        var asked = ids.stream()
                .map(GlobalId::withoutOwner)
                .distinct()
                .map(GlobalId::parse)
                .flatMap(Optional::stream)
                .filter(id -> finders.containsKey(id.type()))
                .collect(Collectors.groupingBy(
                        GlobalId::type, Collectors.mapping(GlobalId::rowId, Collectors.toList())));
        var found = new HashMap<String, Node>();
        asked.forEach((type, rowIds) ->
                requireNonNull(finders.get(type)).find(rowIds).values().forEach(node -> found.put(node.getId(), node)));
        return ids.stream().<@Nullable Node>map(found::get).toList();
    }
}
