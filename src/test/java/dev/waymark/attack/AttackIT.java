package dev.waymark.attack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Await;
import dev.waymark.attack.Outcome.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One process with the flags of the image is attacked in every way that once brought it down, and in ways that are
 * related. It lives, serves a canary within a second, gives its memory back, and refuses in words.
 *
 * <p>{@code -Dattack.only=…} takes the attacks whose names match a regular expression, and {@code -Dattack.effort=5} does
 * five times as much of each. The table is {@code target/attacks.md}.
 */
@Timeout(3_600)
class AttackIT {

    private static final Path TABLE = Path.of("target", "attacks.md");
    private static final Pattern ONLY = Pattern.compile(System.getProperty("attack.only", ""));
    private static final int EFFORT = Integer.getInteger("attack.effort", 1);

    /** Of some thousand answers in all, a burst of one attack may delay a dozen. */
    private static final double USUAL = 0.99;

    /** The canary has a few turns even in a short attack. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private static final Duration MEMORY_RETURNS = Duration.ofSeconds(30);

    private static final String HEADINGS = """
            | attack | requests | answered | canary: median / 99th percentile / longest, ms \
            | heap: before / peak / after, MB | resident: before / peak / after, MB | |
            |---|---|---|---|---|---|---|
            """;

    @TempDir
    Path temporary;

    private AttackedApplication application;
    private Canary.Account account;

    @Test
    void nobody_brings_it_down() throws Exception {
        var outcomes = new ArrayList<Outcome>();
        start();
        try {
            for (var attack : attacks()) {
                outcomes.add(withstand(attack));
                write(outcomes);
            }
        } finally {
            application.close();
        }
        var failures = outcomes.stream()
                .filter(outcome -> !outcome.complaints().isEmpty())
                .map(outcome -> "%s: %s".formatted(outcome.attack().name(), String.join("; ", outcome.complaints())))
                .toList();
        assertTrue(failures.isEmpty(), () -> String.join("\n", failures) + "\n\n" + table(outcomes));
        long usual = Canary.latency(outcomes.stream().map(Outcome::canary).toList(), USUAL);
        assertTrue(usual <= Canary.BOUND_MILLIS, () -> "the canary waited for " + usual + " ms\n\n" + table(outcomes));
    }

    private static List<Attack> attacks() {
        return Stream.of(
                        List.of(new Attack("None", "the canary alone", (target, answers) -> Await.pass(SHORTEST))),
                        CacheAttacks.all(),
                        DocumentAttacks.all(),
                        MultiplyingAttacks.all(),
                        HeaderAttacks.all(),
                        BrokenRequestAttacks.all(),
                        AccountAttacks.all(),
                        UnreadAnswerAttacks.all(),
                        ExportAttacks.all(),
                        UploadAttacks.all(),
                        ArchiveAttacks.all())
                .flatMap(List::stream)
                .filter(attack ->
                        ONLY.matcher(attack.kind() + ": " + attack.name()).find())
                .toList();
    }

    private void start() throws Exception {
        application = AttackedApplication.start(temporary.toRealPath());
        account = new Canary.Account(new Target(application.port(), 1));
        warmUp();
    }

    /** What every process loads with its first requests of a kind is not memory that an attack took. */
    private void warmUp() throws IOException, InterruptedException {
        var target = new Target(application.port(), 1);
        var answers = new Answers();
        var pdf = "/api/v1/roadmaps/senior-backend-python-aws-microservices/exports/";
        for (var path : List.of("/api/v1/topics?q=a", "/api/v1/roadmaps", pdf + "pdf", pdf + "png", pdf + "notion")) {
            Crowd.of(20, 4, answers, i -> Wire.exchange(target, target.address(0), Wire.get(path)));
        }
        Crowd.of(
                100,
                4,
                answers,
                i -> Wire.exchange(target, target.address(1), Documents.request(Documents.summaries(1 + i % 10))));
    }

    private Outcome withstand(Attack attack) throws Exception {
        var before = new Memory(
                application.footprint().retained(), application.footprint().resident());
        application.footprint().forgetPeaks();
        var target = new Target(application.port(), EFFORT);
        var answers = new Answers();
        int outputBefore = application.output().length();
        var canary = Canary.sing(target, account.token(target));
        long start = System.nanoTime();
        try (canary) {
            attack.assault().on(target, answers);
            Await.pass(SHORTEST.minusNanos(Math.min(SHORTEST.toNanos(), System.nanoTime() - start)));
        } catch (IOException e) {
            answers.fault("the attacker was told " + e.getMessage());
        }
        if (application.output().substring(outputBefore).contains(BrokenRequestAttacks.SECRET)) {
            answers.fault("the log has what a request said");
        }
        var peak = new Memory(
                application.footprint().heapPeak(), application.footprint().residentPeak());
        var died = application.recovers() ? "" : application.isAlive() ? "it serves no more" : "it died";
        var after = died.isEmpty() ? settled(attack, before) : Memory.NONE;
        var outcome =
                Outcome.of(attack, answers, canary, before, peak, after, died.isEmpty() ? List.of() : List.of(died));
        if (!outcome.complaints().isEmpty()) {
            // The next attack is to meet a process that nothing has harmed.
            application.close();
            start();
        }
        return outcome;
    }

    /** Connections that were cut off, and what waits for them, end after a moment. */
    private Memory settled(Attack attack, Memory before) {
        long end = System.nanoTime() + MEMORY_RETURNS.toNanos();
        int heap = application.footprint().retained();
        while (heap > Outcome.most(attack, before) && System.nanoTime() < end) {
            Await.pass(Duration.ofSeconds(2));
            heap = application.footprint().retained();
        }
        return new Memory(heap, application.footprint().resident());
    }

    private static String table(List<Outcome> outcomes) {
        return HEADINGS + outcomes.stream().map(Outcome::row).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(List<Outcome> outcomes) throws IOException {
        Files.writeString(TABLE, table(outcomes));
    }
}
