package dev.waymark.attack;

import static dev.waymark.attack.Documents.many;

import java.util.List;

/** Small requests with large answers, which are read. */
final class MultiplyingAttacks {

    private static final String KIND = "Answers that are multiplied";

    private MultiplyingAttacks() {}

    static List<Attack> all() {
        return List.of(
                anonymous("short texts under a hundred names", Documents.summaries(98)),
                anonymous(
                        "short texts in twenty lists",
                        "{ "
                                + many(
                                        20,
                                        i ->
                                                "r%d: topics(first: 100) { nodes { id key slug title summary a: summary b: summary c: summary } }"
                                                        .formatted(i))
                                + " }"),
                anonymous(
                        "5,000 errors",
                        "{ "
                                + many(
                                        50,
                                        i -> "r%d: topics(first: 100) { nodes { roadmaps(first: 0) { totalCount } } }"
                                                .formatted(i))
                                + " }"),
                anonymous(
                        "9,000 errors",
                        "{ "
                                + many(
                                        48,
                                        i ->
                                                "r%d: topics(first: 100) { nodes { roadmaps(first: 0) { totalCount } b: roadmaps(first: 0) { totalCount } } }"
                                                        .formatted(i))
                                + " }"),
                new Attack(KIND, "20 at once: long notes under eighty names", (target, answers) -> {
                    var learner = Notes.learner(target);
                    Crowd.of(
                            target.times(20),
                            20,
                            answers,
                            i -> Wire.exchange(
                                    target, target.address(0), Documents.request(Documents.notes(79), "{}", learner)));
                }));
    }

    private static Attack anonymous(String name, String document) {
        return new Attack(
                KIND,
                "20 at once: " + name,
                32,
                (target, answers) -> Crowd.of(
                        target.times(20),
                        20,
                        answers,
                        i -> Wire.exchange(target, target.address(i % 10), Documents.request(document + " # " + i))));
    }
}
