package dev.waymark.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Devices of one learner at random: they record offline with clocks that disagree, send in any order, lose requests and
 * answers, send again, and mark directly. In the end all of them must show the same, and nothing that was acknowledged may
 * be missing.
 */
final class SyncSimulation {

    private static final List<String> TOPICS = List.of("git", "docker", "kubernetes", "terraform");
    private static final List<String> STATUSES = List.of("PENDING", "LEARNING", "DONE", "SKIPPED");
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final int TURNS = 40;

    private final Random random;
    private final SyncServer server;
    private final List<Device> devices = Stream.generate(Device::new).limit(3).toList();
    private final List<Change> acknowledged = new ArrayList<>();

    SyncSimulation(long seed, SyncServer server) {
        this.random = new Random(seed);
        this.server = server;
    }

    void run() {
        for (int turn = 0; turn < TURNS; turn++) {
            turn(devices.get(random.nextInt(devices.size())));
        }
        // The first device has yet to learn of the changes that the last one sent.
        devices.forEach(device -> device.settle(server, acknowledged));
        devices.forEach(device -> device.settle(server, acknowledged));
        check();
    }

    private void turn(Device device) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> device.record(recorded());
            case 3, 4 -> push(device);
            case 5, 6 -> device.pull(server, 1 + random.nextInt(3), oneInThree());
            default -> mark(device);
        }
    }

    /** Few different times, so that many changes have the same one. */
    private Change recorded() {
        return Change.of(any(TOPICS), any(STATUSES), NOON.plusSeconds(random.nextInt(5)));
    }

    private void push(Device device) {
        var changes = device.someUnsent(random);
        if (oneInThree()) {
            return; // The request is lost.
        }
        var outcomes = server.push(changes);
        acknowledged.addAll(changes);
        if (!oneInThree()) {
            device.acknowledged(changes, outcomes);
        }
    }

    private void mark(Device device) {
        var marked = server.put(any(TOPICS), any(STATUSES));
        acknowledged.add(marked);
        if (!oneInThree()) {
            device.show(marked);
        }
    }

    private void check() {
        var expected = devices.getFirst().shown();
        devices.forEach(device -> assertEquals(expected, device.shown()));

        var kept = new Device();
        kept.settle(server, new ArrayList<>());
        assertEquals(expected, kept.shown(), "a new device learns all of it");
        acknowledged.forEach(change -> assertNotMissing(change, expected));
    }

    private static void assertNotMissing(Change change, Map<String, Change> states) {
        var state = states.get(change.slug());
        assertNotNull(state, () -> "missing: " + change);
        assertTrue(Change.ORDER.compare(change, state) <= 0, () -> change + " is greater than what stands: " + state);
    }

    private boolean oneInThree() {
        return random.nextInt(3) == 0;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
