package dev.waymark.matrix;

import dev.waymark.RawHttp;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads answers whatever their shape. */
final class GraphqlAnswers {

    private GraphqlAnswers() {}

    static List<String> codes(RawHttp.Answer answer) {
        List<String> codes = JsonPath.from(answer.body()).getList("errors.extensions.code");
        return codes == null ? List.of() : codes;
    }

    /** What a member of this name holds, wherever it is in the data. */
    static List<Object> values(RawHttp.Answer answer, String name) {
        var found = new ArrayList<>();
        gather(JsonPath.from(answer.body()).get("data"), name, found);
        return found;
    }

    private static void gather(Object value, String name, List<Object> found) {
        switch (value) {
            case Map<?, ?> object ->
                object.forEach((key, member) -> {
                    if (key.equals(name) && member != null) {
                        found.add(member);
                    }
                    gather(member, name, found);
                });
            case List<?> list -> list.forEach(element -> gather(element, name, found));
            case null, default -> {
                // Holds nothing.
            }
        }
    }
}
