package dev.waymark.matrix;

import dev.waymark.ProblemAnswer;
import dev.waymark.RawHttp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts the cells, and gathers what is wrong in them instead of ending at the first. */
final class Matrix {

    private final Belongings belongings;
    private final List<String> wrong = new ArrayList<>();
    private final Turns turns = new Turns();
    private final Set<String> ways = new TreeSet<>();
    private int cells;

    Matrix(Belongings belongings) {
        this.belongings = belongings;
    }

    Belongings belongings() {
        return belongings;
    }

    int cells() {
        return cells;
    }

    /** The names of those that were tried. */
    Set<String> ways() {
        return ways;
    }

    List<String> wrong() {
        return wrong;
    }

    boolean isTurn() {
        return turns.next();
    }

    /** Asks, and expects of the answer what holds for any. */
    RawHttp.Answer ask(Route route, Caller caller, String way, String method, String address) {
        cells++;
        ways.add(way);
        var answer = send(route, caller, method, address, belongings.samples());
        expect(answer.status() < 500, route, caller, way, answer);
        // What a share shows to everybody, its owner meant to be seen.
        boolean shared = route.template().startsWith("/api/v1/shares/");
        boolean leaks = belongings.secrets().stream().anyMatch(answer.body()::contains);
        expect(caller.owner() || shared || !leaks, route, caller, way + " leaks", answer);
        if (answer.status() >= 400 && !answer.body().isEmpty()) {
            try {
                ProblemAnswer.of(answer, answer.status());
            } catch (AssertionError e) {
                expect(false, route, caller, way + " is no problem: " + e.getMessage(), answer);
            }
        }
        return answer;
    }

    void expect(boolean right, Route route, Caller caller, String way, RawHttp.Answer answer) {
        if (!right) {
            wrong.add("%s by %s, %s: %d %s".formatted(route, caller.name(), way, answer.status(), answer.body()));
        }
    }

    /** Whether its address names something of the owner's. */
    boolean isOwners(Route route) {
        return belongings.missing().entrySet().stream()
                .anyMatch(missing -> route.template().startsWith(missing.getKey())
                        && !missing.getValue().equals(belongings.samples().get(missing.getKey())));
    }

    void expectAsIfMissing(Route route, Caller caller, RawHttp.Answer answer) {
        var nothing = send(route, caller, route.method(), route.address(belongings.missing()), belongings.missing());
        boolean alike = answer.status() == 404
                && nothing.status() == 404
                && unnamed(answer.body(), belongings.samples()).equals(unnamed(nothing.body(), belongings.missing()));
        expect(alike, route, caller, "another's, while a missing one is " + nothing, answer);
    }

    private RawHttp.Answer send(
            Route route, Caller caller, String method, String address, Map<String, String> samples) {
        var query = Classification.query(route);
        return Ask.as(
                caller,
                method,
                query.isEmpty() ? address : address + "?" + query,
                method.equals(route.method()) ? Classification.body(route, caller, samples) : "");
    }

    private String unnamed(String body, Map<String, String> samples) {
        for (var template : belongings.missing().keySet()) {
            var name = samples.getOrDefault(template, "");
            body = name.length() > 3 ? body.replace(name, "…") : body;
        }
        return body;
    }
}
