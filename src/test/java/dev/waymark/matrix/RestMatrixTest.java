package dev.waymark.matrix;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import dev.waymark.Effort;
import dev.waymark.RawHttp;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every operation of the contract, asked for by everybody in every way of writing its address. Who is not let in gets
 * nothing, whatever the way; what is another learner's is answered as if nobody had it.
 *
 * <p>{@code ./mvnw verify} tries everybody at every operation, and each with some of the ways, in turn; {@code -Pfull} with
 * all of them.
 */
@QuarkusTest
class RestMatrixTest {

    /** Fewer would mean that operations, callers or ways were lost. */
    private static final int FEWEST_CELLS = Effort.isFull() ? 6_500 : 700;

    private static final List<String> TAKING_AWAY_LAST = List.of("GET", "PUT", "PATCH", "POST", "DELETE");

    @Test
    void every_operation_of_the_contract_is_classified_as_the_contract_says() {
        var contract = Route.all().stream().collect(Collectors.toMap(Route::operationId, Route::access));

        assertThat(new TreeMap<>(contract), equalTo(new TreeMap<>(Classification.all())));
    }

    @Test
    void everybody_gets_what_is_theirs_and_nothing_else_by_any_way() {
        var belongings = Belongings.fresh();
        var routes = Route.all().stream()
                .sorted(Comparator.comparing(route -> TAKING_AWAY_LAST.indexOf(route.method())))
                .toList();
        var matrix = new Matrix(belongings);
        for (var caller : Caller.all(belongings)) {
            routes.stream()
                    .filter(route -> Classification.isTried(route, caller))
                    .forEach(route -> fill(matrix, route, caller));
        }

        System.out.printf("REST authorization matrix: %d cells%n", matrix.cells());
        assertThat(matrix.cells(), greaterThanOrEqualTo(FEWEST_CELLS));
        var ways = Stream.concat(Variant.all().stream().map(Variant::name), Stream.of("plain", "HEAD", "OPTIONS"));
        assertThat("each way has had its turn", matrix.ways(), equalTo(ways.collect(Collectors.toSet())));
        assertThat(matrix.wrong(), empty());
    }

    private static void fill(Matrix matrix, Route route, Caller caller) {
        var address = route.address(matrix.belongings().samples());
        var plain = matrix.ask(route, caller, "plain", route.method(), address);
        expectPlain(matrix, route, caller, plain);
        for (var variant : Variant.all()) {
            if (!matrix.isTurn()) {
                continue;
            }
            var answer = matrix.ask(
                    route,
                    caller,
                    variant.name(),
                    route.method(),
                    variant.address().apply(address));
            matrix.expect(plain.status() < 400 || answer.status() >= 400, route, caller, variant.name(), answer);
        }
        if (matrix.isTurn()) {
            head(matrix, route, caller, address, plain);
        }
        if (matrix.isTurn()) {
            var options = matrix.ask(route, caller, "OPTIONS", "OPTIONS", address);
            matrix.expect(options.status() >= 400 || options.body().isEmpty(), route, caller, "OPTIONS", options);
        }
    }

    private static void head(Matrix matrix, Route route, Caller caller, String address, RawHttp.Answer plain) {
        var head = matrix.ask(route, caller, "HEAD", "HEAD", address);
        matrix.expect(
                head.body().isEmpty() && (route.reads() ? head.status() == plain.status() : head.status() != 204),
                route,
                caller,
                "HEAD",
                head);
    }

    private static void expectPlain(Matrix matrix, Route route, Caller caller, RawHttp.Answer answer) {
        if (!route.access().lets(caller)) {
            matrix.expect(answer.status() == caller.refusal(), route, caller, "plain", answer);
        } else if (matrix.isOwners(route) && !caller.owner()) {
            matrix.expectAsIfMissing(route, caller, answer);
        } else if (route.reads()) {
            // Notes are found by their items, which everybody has.
            int found = route.operationId().equals("getNote") && !caller.owner() ? 404 : 200;
            matrix.expect(answer.status() == found, route, caller, "plain", answer);
        } else {
            matrix.expect(answer.status() != 401 && answer.status() != 403, route, caller, "plain", answer);
        }
    }
}
