package dev.waymark.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * How an attack went. Memory is in megabytes, and what the heap holds once it is collected, but for its peak.
 *
 * @param complaints what must not have happened
 */
record Outcome(
        Attack attack,
        Answers answers,
        Canary canary,
        Memory before,
        Memory peak,
        Memory after,
        List<String> complaints) {

    record Memory(int heap, int resident) {

        static final Memory NONE = new Memory(0, 0);
    }

    /** What a heap gains by being used at all: classes, connections' buffers, statistics. */
    private static final int FLOOR_MEGABYTES = 15;

    static int most(Attack attack, Memory before) {
        return before.heap + before.heap / 10 + FLOOR_MEGABYTES + attack.mayKeepMegabytes();
    }

    static Outcome of(
            Attack attack,
            Answers answers,
            Canary canary,
            Memory before,
            Memory peak,
            Memory after,
            List<String> died) {
        var complaints = new ArrayList<>(died);
        if (died.isEmpty() && after.heap > most(attack, before)) {
            complaints.add("%d MB of heap stay of %d before".formatted(after.heap, before.heap));
        }
        if (!canary.failures().isEmpty()) {
            complaints.add("the canary got " + canary.failures());
        }
        if (canary.waited()) {
            complaints.add("the canary waited for %d ms".formatted(canary.latency(1)));
        }
        if (!answers.faults().isEmpty()) {
            complaints.add(answers.faults());
        }
        return new Outcome(attack, answers, canary, before, peak, after, complaints);
    }

    /** As a row of a table in Markdown. */
    String row() {
        return "| %s: %s | %d | %s | %d / %d / %d | %d / %d / %d | %d / %d / %d | %s |"
                .formatted(
                        attack.kind(),
                        attack.name(),
                        answers.total(),
                        answers.inShort().replace('|', '/'),
                        canary.latency(0.5),
                        canary.latency(0.99),
                        canary.latency(1),
                        before.heap,
                        peak.heap,
                        after.heap,
                        before.resident,
                        peak.resident,
                        after.resident,
                        complaints.isEmpty()
                                ? "withstood"
                                : "**"
                                        + String.join("; ", complaints)
                                                .replace('|', '/')
                                                .replace('\n', ' ') + "**");
    }
}
