package dev.waymark.attack;

import dev.waymark.Await;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Answers that are asked for and not read. */
final class UnreadAnswerAttacks {

    private static final String KIND = "Answers that nobody reads";
    private static final String ROADMAP = "/api/v1/roadmaps/senior-backend-python-aws-microservices";
    private static final Duration HELD = Duration.ofSeconds(6);
    private static final Duration OPENING = Duration.ofSeconds(20);

    private UnreadAnswerAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(
                        KIND,
                        "250 answers of 2 MB from GraphQL",
                        32,
                        (target, answers) -> hold(
                                target,
                                answers,
                                250,
                                i -> Documents.request(Documents.summaries(98) + " # " + i % 20))),
                new Attack(KIND, "250 answers of some MB from GraphQL, to one learner", (target, answers) -> {
                    var learner = Notes.learner(target);
                    hold(target, answers, 250, i -> Documents.request(Documents.notes(79), "{}", learner));
                }),
                new Attack(KIND, "2,000 GETs in 100 pipelines", (target, answers) -> {
                    var request = Wire.get(ROADMAP);
                    var keeping = new String(request, StandardCharsets.ISO_8859_1)
                            .replace("Connection: close\r\n", "")
                            .getBytes(StandardCharsets.ISO_8859_1);
                    hold(target, answers, 100, i -> repeated(keeping, 20));
                }),
                new Attack(
                        KIND,
                        "60 PDFs",
                        (target, answers) -> hold(
                                target,
                                answers,
                                60,
                                i -> Wire.get(ROADMAP + "/exports/pdf?paper=" + (i % 2 == 0 ? "A4" : "LETTER")))),
                new Attack(
                        KIND,
                        "250 streams of HTTP/2 without a window, kept alive by pings",
                        UnreadAnswerAttacks::streams),
                new Attack(KIND, "100 answers of 2 MB, read a byte at a time", 32, UnreadAnswerAttacks::drip));
    }

    private static byte[] repeated(byte[] request, int times) {
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            all.writeBytes(request);
        }
        return all.toByteArray();
    }

    private static void hold(Target target, Answers answers, int count, IntFunction<byte[]> request)
            throws IOException {
        var wires = open(target, count, request);
        Await.pass(HELD);
        for (var wire : wires) {
            answers.add(wire.peek());
            wire.close();
        }
    }

    /** As many as can be opened in a while. */
    private static List<Wire> open(Target target, int count, IntFunction<byte[]> request) throws IOException {
        long end = System.nanoTime() + OPENING.toNanos();
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < count && System.nanoTime() < end; i++) {
            var wire = Wire.openNarrow(target, target.address(i / 250));
            wire.send(request.apply(i));
            wires.add(wire);
        }
        return wires;
    }

    private static void drip(Target target, Answers answers) throws IOException {
        var wires = open(target, 100, i -> Documents.request(Documents.summaries(97) + " # " + i % 20));
        for (int step = 0; step < HELD.toSeconds(); step++) {
            Await.pass(Duration.ofSeconds(1));
            for (var wire : wires) {
                wire.readByte();
            }
        }
        for (var wire : wires) {
            answers.note("(read byte by byte)");
            wire.close();
        }
    }

    private static void streams(Target target, Answers answers) throws IOException {
        var connections = new ArrayList<Http2Wire>();
        var streams = new ArrayList<Http2Stream>();
        for (int i = 0; i < 5; i++) {
            var connection = Http2Wire.open(target, target.address(0), 0);
            connections.add(connection);
            for (int j = 0; j < 50; j++) {
                var path = j % 2 == 0 ? ROADMAP : "/graphql?query=" + encoded(Documents.summaries(40 + j % 20));
                streams.add(connection.begin(
                        true, ":method", "GET", ":scheme", "http", ":authority", "waymark.test", ":path", path));
            }
        }
        for (int step = 0; step < HELD.toSeconds() * 2; step++) {
            Await.pass(Duration.ofMillis(500));
            for (var connection : connections) {
                ping(connection);
            }
        }
        for (var stream : streams) {
            // Of the body, which would say why, nothing has been let in.
            answers.note(stream.answer().inShort());
        }
        for (var connection : connections) {
            connection.close();
        }
    }

    private static void ping(Http2Wire connection) {
        try {
            connection.ping();
        } catch (IOException e) {
            // Closed by the other side, which is what it should do in the end.
        }
    }

    private static String encoded(String document) {
        return URLEncoder.encode(document, StandardCharsets.UTF_8);
    }
}
