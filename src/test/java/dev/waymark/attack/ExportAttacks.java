package dev.waymark.attack;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that take long or much memory to write, many at once. */
final class ExportAttacks {

    private static final String KIND = "Files written at once";
    private static final String COMPOSITION = "/api/v1/compositions/exports/%s?hoursPerWeek=%d&budgetHours=%d%s"
            + "&focus=backend-python-fastapi&focus=cloud-aws&focus=microservices";

    private ExportAttacks() {}

    static List<Attack> all() {
        return Stream.concat(
                        Stream.of("pdf", "png", "notion", "ics", "svg")
                                .map(format -> new Attack(
                                        KIND,
                                        "20 at once by one address: " + format,
                                        (target, answers) -> write(target, answers, format, 1))),
                        Stream.of(
                                new Attack(
                                        KIND,
                                        "20 at once by twenty addresses: pdf",
                                        (target, answers) -> write(target, answers, "pdf", 20)),
                                new Attack(KIND, "20 archives at once by one learner", ExportAttacks::archives)))
                .toList();
    }

    /** Each is another one, so that none is kept. */
    private static void write(Target target, Answers answers, String format, int addresses)
            throws InterruptedException {
        var date = format.equals("ics") ? "&startDate=2027-01-04" : "";
        Crowd.of(
                target.times(20),
                20,
                answers,
                i -> Wire.exchange(
                        target,
                        target.address(i % addresses),
                        Wire.get(COMPOSITION.formatted(format, 1 + i % 40, 1_000 + i, date))));
    }

    private static void archives(Target target, Answers answers) throws Exception {
        var learner = target.learners().fresh(target.address(0));
        var notes = new Answers();
        for (var topic : Notes.TOPICS) {
            notes.add(Notes.write(target, learner, topic, "n".repeat(20_000)));
        }
        var roadmaps =
                IntStream.range(0, 10).mapToObj(i -> Wire.post("/api/v1/me/roadmaps", """
                {"composition":{"focus":["backend-python-fastapi","cloud-aws","microservices"]},"title":"No. %d"}""".formatted(i), learner));
        for (var roadmap : (Iterable<byte[]>) roadmaps::iterator) {
            notes.add(Wire.exchange(target, target.address(0), roadmap));
        }
        Crowd.of(
                target.times(20),
                20,
                answers,
                i -> Wire.exchange(target, target.address(0), Wire.get("/api/v1/me/archive", learner)));
    }
}
