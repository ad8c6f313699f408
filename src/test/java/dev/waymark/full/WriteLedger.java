package dev.waymark.full;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What was written to a learner's progress while something broke: what was asked, what was acknowledged, and what is unknown
 * because no answer came. Afterwards every acknowledged write must be there, and nothing that nobody wrote.
 */
final class WriteLedger {

    /** One change of one topic, as it was sent or as the server answered it. */
    record Write(String id, String slug, String status, Instant changedAt) {

        static final Comparator<Write> ORDER =
                Comparator.comparing(Write::changedAt).thenComparing(Write::id);
    }

    private final ConcurrentLinkedQueue<Write> sent = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Write> acknowledged = new ConcurrentLinkedQueue<>();

    /** Topic and status of direct marks without an answer: the server may have made an id for them. */
    private final ConcurrentLinkedQueue<Map.Entry<String, String>> unknownMarks = new ConcurrentLinkedQueue<>();

    void sent(List<Write> batch) {
        sent.addAll(batch);
    }

    void acknowledged(List<Write> writes) {
        acknowledged.addAll(writes);
    }

    void markWithoutAnswer(String slug, String status) {
        unknownMarks.add(Map.entry(slug, status));
    }

    List<Write> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /**
     * @param states by topic, as the server tells them afterwards
     * @return what is wrong, in words; empty if all is well
     */
    List<String> complaints(Map<String, Write> states) {
        var complaints = new ArrayList<String>();
        for (var write : acknowledged) {
            var state = states.get(write.slug);
            if (state == null || Write.ORDER.compare(write, state) > 0) {
                complaints.add("lost: " + write + ", there is " + state);
            }
        }
        Set<Write> known = new HashSet<>(sent);
        known.addAll(acknowledged);
        for (var state : states.values()) {
            if (!known.contains(state) && !unknownMarks.contains(Map.entry(state.slug, state.status))) {
                complaints.add("nobody wrote: " + state);
            }
        }
        return complaints;
    }
}
