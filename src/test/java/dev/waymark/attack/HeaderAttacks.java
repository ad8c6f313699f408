package dev.waymark.attack;

import java.util.List;
import java.util.stream.Stream;

/** Headers as long as they may be, for whatever reads them. */
final class HeaderAttacks {

    private static final String KIND = "Long headers";
    private static final String BODY =
            "{\"composition\":{\"focus\":[\"cloud-aws\"],\"budgetHours\":20},\"title\":\"Mine\"}";
    private static final String MUTATION = "mutation { resetProgress(roadmap: \"x\") { __typename } }";
    private static final List<String> VALUES = Stream.of(
                    "a", "ab-", "\"", ",", "\\\"", " ", ";q=0.1,", "a/b,", "W/\"x\",", "%41", "é", "=")
            .map(part -> part.repeat(19_000 / part.length()))
            .toList();

    private HeaderAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(KIND, "keys of idempotency", (target, answers) -> {
                    var learner = target.learners().fresh(target.address(0));
                    Crowd.of(
                            target.times(2 * VALUES.size()),
                            4,
                            answers,
                            i -> Wire.exchange(
                                    target,
                                    target.address(0),
                                    Wire.post("/api/v1/me/roadmaps", BODY, learner, "Idempotency-Key: " + key(i))));
                    Crowd.of(
                            target.times(2 * VALUES.size()),
                            4,
                            answers,
                            i -> Wire.exchange(
                                    target,
                                    target.address(0),
                                    Documents.request(MUTATION, "{}", learner, "Idempotency-Key: " + key(i))));
                }),
                new Attack(KIND, "every header that is read", (target, answers) -> {
                    var names = List.of(
                            "Accept",
                            "Accept-Language",
                            "Accept-Encoding",
                            "If-None-Match",
                            "If-Match",
                            "Authorization",
                            "Origin",
                            "Range",
                            "traceparent",
                            "baggage",
                            "X-Forwarded-For",
                            "Forwarded",
                            "Cookie",
                            "If-Modified-Since",
                            "Content-Type",
                            "Content-Encoding",
                            "Prefer");
                    Crowd.of(
                            target.times(names.size() * VALUES.size() * 2),
                            4,
                            answers,
                            i -> Wire.exchange(
                                    target,
                                    target.address(i / 250),
                                    i % 2 == 0
                                            ? Wire.get("/api/v1/topics/docker", header(names, i))
                                            : Wire.get("/graphql?query=%7B__typename%7D", header(names, i))));
                }));
    }

    private static String header(List<String> names, int number) {
        return names.get(number / 2 % names.size()) + ": " + value(number / 2 / names.size());
    }

    /** Bare, and as a text in quotes. */
    private static String key(int number) {
        return number % 2 == 0 ? value(number / 2) : '"' + value(number / 2) + '"';
    }

    private static String value(int number) {
        return VALUES.get(number % VALUES.size());
    }
}
