package dev.waymark.platform.graphql;

import dev.waymark.caches.FullCache;
import dev.waymark.platform.graphql.cost.CostConfig;
import dev.waymark.platform.work.TestWork;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents whose parts are small and many, of each kind of part. */
public final class FullDocuments {

    private static final String SCHEMA = """
            directive @d(n: Int) repeatable on FIELD
            type Query { s: String q(n: Int, m: Int, l: [Int!], t: [String!], b: [Boolean!], f: [Float!], e: [E!], o: [O!]): Query }
            enum E { A }
            input O { n: Int }
            """;

    private FullDocuments() {}

    public static FullCache fill() {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(SCHEMA), RuntimeWiring.MOCKED_WIRING);
        var config = new SmallRyeConfigBuilder()
                .withMapping(CostConfig.class)
                .withConverter(Duration.class, 100, new DurationConverter())
                .build()
                .getConfigMapping(CostConfig.class);
        var documents = new PreparedDocuments(schema, config, TestWork.heavy(), new SimpleMeterRegistry());
        for (var document : documents(7)) {
            var prepared = documents.prepare(document, null);
            if (prepared.entry().hasErrors()) {
                throw new IllegalStateException(prepared.entry().getErrors().toString());
            }
        }
        return FullCache.weighed(documents.entries);
    }

    private static String[] documents(int i) {
        return new String[] {
            "{ q { s%d: s".formatted(i) + " s".repeat(900) + " } }",
            "{ q { " + many(99, n -> "n%da%d: s ".formatted(i, n)) + "} }",
            "query N%d { q { s } }".formatted(i),
            "query N%d(".formatted(i) + many(90, n -> "$v%dx%d: [Int!] = [1] ".formatted(i, n)) + ") { q { "
                    + many(90, n -> "a%d: q(l: $v%dx%d) { s } ".formatted(n, i, n)) + "} }",
            "{ q { %s } }".formatted("q(n: 1, m: %d) { s } ".formatted(i).repeat(300)),
            "{ q(l: [%s]) { s } }".formatted(many(4_000, n -> (i * 7_919 + n) + " ")),
            "{ q(t: [%s]) { s } }".formatted(many(4_000, n -> "\"%d\" ".formatted(i * 7_919 + n))),
            "{ q(t: [\"%s%d\"]) { s } }".formatted("\u4e00".repeat(30_000), i),
            "{ q(b: [%s], n: %d) { s } }".formatted("true ".repeat(4_000), i),
            "{ q(f: [%s]) { s } }".formatted(many(4_000, n -> i + "." + n + " ")),
            "{ q(e: [%s], n: %d) { s } }".formatted("A ".repeat(4_000), i),
            "{ q(o: [%s]) { s } }".formatted(many(800, n -> "{n: %d} ".formatted(i * 7_919 + n))),
            "{ s %s}".formatted(many(290, n -> "@d(n: %d) ".formatted(i * 7_919 + n))),
            "{ q(n: %d) { %s } }".formatted(i, "... { s } ".repeat(490)),
            many(95, n -> "fragment F%dx%d on Query { s } ".formatted(i, n)) + "{ q { "
                    + many(95, n -> "...F%dx%d ".formatted(i, n)) + "} }",
        };
    }

    private static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }
}
