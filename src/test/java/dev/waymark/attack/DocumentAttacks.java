package dev.waymark.attack;

import static dev.waymark.attack.Documents.many;

import java.util.List;
import java.util.function.IntFunction;

/** GraphQL documents that take long to read or to check, before anything of them runs. */
final class DocumentAttacks {

    private static final String KIND = "Documents that are hard to check";
    private static final String SUMMARY = "topics(first: 1) { nodes { summary } }";

    private DocumentAttacks() {}

    static List<Attack> all() {
        return List.of(
                documents(
                        "chains of fragments",
                        i -> "query Q%d { ...f0 } %s fragment f539 on Query { __typename }"
                                .formatted(i, many(539, f -> "fragment f%d on Query { ...f%d }".formatted(f, f + 1)))),
                documents(
                        "fragments that spread the next one twice",
                        i -> "query Q%d { ...f0 } %s fragment f300 on Query { __typename }"
                                .formatted(
                                        i,
                                        many(
                                                300,
                                                f -> "fragment f%d on Query { ...f%d ...f%d }"
                                                        .formatted(f, f + 1, f + 1)))),
                documents(
                        "fragments that nobody spreads",
                        i -> "query Q%d { __typename } %s"
                                .formatted(i, many(600, f -> "fragment f%d on Query { __typename }".formatted(f)))),
                documents(
                        "the same field again and again",
                        i -> "query Q%d { %s }".formatted(i, many(4_000, f -> "__typename"))),
                documents(
                        "the same alias for fields with selections",
                        i -> "query Q%d { %s }".formatted(i, many(400, f -> "a: " + SUMMARY))),
                documents(
                        "the same alias in nested selections",
                        i -> "query Q%d { %s }"
                                .formatted(
                                        i,
                                        many(
                                                30,
                                                f -> "a: topics(first: 1) { nodes { "
                                                        + many(25, g -> "a: prerequisites { title }") + " } }"))),
                documents("many operations", i -> many(900, f -> "query Q%d_%d { __typename }".formatted(i, f))),
                documents(
                        "nested lists",
                        i -> "query Q%d { topics(slug: %s\"docker\"%s) { nodes { title } } }"
                                .formatted(i, "[".repeat(2_000), "]".repeat(2_000))),
                documents(
                        "many variables",
                        i -> "query Q%d(%s) { __typename }".formatted(i, many(1_200, f -> "$v%d: Int".formatted(f)))),
                documents(
                        "many directives",
                        i -> "query Q%d { __typename %s }".formatted(i, many(2_000, f -> "@include(if: true)"))));
    }

    private static Attack documents(String name, IntFunction<String> document) {
        return new Attack(KIND, "30 at once: " + name, (target, answers) -> {
            Crowd.of(
                    target.times(30),
                    30,
                    answers,
                    i -> Wire.exchange(target, target.address(i / 250), Documents.request(document.apply(i))));
        });
    }
}
