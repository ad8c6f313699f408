package dev.waymark.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.RawHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts the cells, and gathers what is wrong in them instead of ending at the first. */
final class GraphqlMatrix {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Belongings belongings;
    private final List<String> wrong = new ArrayList<>();
    private int cells;

    GraphqlMatrix(Belongings belongings) {
        this.belongings = belongings;
    }

    Belongings belongings() {
        return belongings;
    }

    int cells() {
        return cells;
    }

    List<String> wrong() {
        return wrong;
    }

    RawHttp.Answer ask(Caller caller, String document) {
        return ask(caller, "POST", "/graphql", document);
    }

    /** Asks, and expects of the answer what holds for any. */
    RawHttp.Answer ask(Caller caller, String method, String address, String document) {
        cells++;
        var answer = send(caller, method, address, document, belongings.samples());
        expect(answer.status() < 500, caller, document, answer);
        // What a share shows to everybody, its owner meant to be seen.
        boolean shared = document.contains("share(token");
        boolean leaks = belongings.secrets().stream().anyMatch(answer.body()::contains);
        expect(caller.owner() || shared || !leaks, caller, "A leak: " + document, answer);
        return answer;
    }

    void expect(boolean right, Caller caller, String what, RawHttp.Answer answer) {
        if (!right) {
            wrong.add("%s, by %s: %d %s".formatted(what, caller.name(), answer.status(), answer.body()));
        }
    }

    void expectAsIfMissing(Caller caller, String document, RawHttp.Answer answer) {
        var missing = send(caller, "POST", "/graphql", document, belongings.missing());
        boolean alike = unnamed(answer, belongings.samples()).equals(unnamed(missing, belongings.missing()));
        expect(alike, caller, document + ", while a missing one is " + missing.body(), answer);
    }

    private static String unnamed(RawHttp.Answer answer, Map<String, String> samples) {
        var body = answer.body();
        for (var name : GraphqlSamples.names(samples).values()) {
            body = name == null || name.length() < 4 ? body : body.replace(name, "…");
        }
        return body;
    }

    private static RawHttp.Answer send(
            Caller caller, String method, String address, String document, Map<String, String> samples) {
        if (!method.equals("POST")) {
            return Ask.as(caller, method, address, "");
        }
        for (var name : GraphqlSamples.names(samples).entrySet()) {
            document = document.replace(name.getKey(), String.valueOf(name.getValue()));
        }
        try {
            return Ask.as(caller, method, address, JSON.writeValueAsString(Map.of("query", document)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
