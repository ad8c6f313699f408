package dev.waymark.attack;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** What the requests of an attack were answered, counted. */
final class Answers {

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Map<String, LongAdder> faults = new ConcurrentSkipListMap<>();

    void add(Answer answer) {
        note(answer.inShort());
        var fault = answer.fault();
        if (!fault.isEmpty()) {
            fault(fault);
        }
    }

    /** Something that is not an answer, such as a connection that is held open. */
    void note(String what) {
        counts.computeIfAbsent(what, key -> new LongAdder()).increment();
    }

    void fault(String what) {
        faults.computeIfAbsent(what.substring(0, Math.min(what.length(), 160)), key -> new LongAdder())
                .increment();
    }

    long count(String beginning) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .mapToLong(entry -> entry.getValue().sum())
                .sum();
    }

    long total() {
        return count("");
    }

    String inShort() {
        return shown(counts);
    }

    String faults() {
        return shown(faults);
    }

    private static String shown(Map<String, LongAdder> counts) {
        return counts.entrySet().stream()
                .sorted((a, b) -> Long.compare(b.getValue().sum(), a.getValue().sum()))
                .limit(6)
                .map(entry -> "%d × %s".formatted(entry.getValue().sum(), entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
