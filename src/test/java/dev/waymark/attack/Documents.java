package dev.waymark.attack;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** GraphQL documents in large. */
final class Documents {

    static final String ENDPOINT = "/graphql";

    private Documents() {}

    /** A request of a document, with variables as JSON. */
    static byte[] request(String document, String variables, String... headers) {
        return Wire.post(ENDPOINT, body(document, variables), headers);
    }

    static byte[] request(String document) {
        return request(document, "{}");
    }

    static String body(String document, String variables) {
        return "{\"query\":\"%s\",\"variables\":%s}"
                .formatted(new String(JsonStringEncoder.getInstance().quoteAsString(document)), variables);
    }

    static String many(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(" "));
    }

    /** The same text of each of a hundred topics, under this many names: some 2 MB of a hundred. */
    static String summaries(int names) {
        return "{ topics(first: 100) { nodes { " + many(names, i -> "a" + i + ": summary") + " } } }";
    }

    /** The learner's notes, each under this many names. */
    static String notes(int names) {
        return "{ me { notes { nodes { " + many(names, i -> "a" + i + ": text") + " } } } }";
    }
}
