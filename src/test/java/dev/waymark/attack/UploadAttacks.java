package dev.waymark.attack;

import dev.waymark.Await;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Bodies that are sent but for their ends. */
final class UploadAttacks {

    private static final String KIND = "Uploads that never end";
    private static final String ARCHIVE = "/api/v1/me/archive";
    private static final int MEGABYTE = 1 << 20;
    private static final int ARCHIVES = 20;
    private static final Duration HELD = Duration.ofSeconds(4);

    /** For those of whom nothing more is read. */
    private static final Duration LONGEST = Duration.ofSeconds(25);

    private UploadAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(KIND, "20 archives of 32 MB by one learner, of declared length", (target, answers) -> {
                    var learner = target.learners().fresh(target.address(0));
                    hold(target, answers, ARCHIVES, 32 * MEGABYTE - 1, false, "PUT " + ARCHIVE, json(learner));
                }),
                new Attack(KIND, "20 archives of 32 MB by one learner, in chunks", (target, answers) -> {
                    var learner = target.learners().fresh(target.address(0));
                    hold(target, answers, ARCHIVES, 32 * MEGABYTE - 1, true, "PUT " + ARCHIVE, json(learner));
                }),
                new Attack(KIND, "20 archives of 32 MB by one learner, in streams of HTTP/2", UploadAttacks::streams),
                new Attack(KIND, "25 imports of 12 MB by one learner, in parts of a form", (target, answers) -> {
                    var learner = target.learners().fresh(target.address(0));
                    var form = learner + "\r\nContent-Type: multipart/form-data; boundary=b";
                    hold(target, answers, 25, 12 * MEGABYTE - 1_000, true, "POST /api/v1/me/progress/imports", form);
                }),
                new Attack(
                        KIND,
                        "250 bodies of 1 MB by nobody",
                        (target, answers) -> hold(
                                target,
                                answers,
                                250,
                                MEGABYTE - 1,
                                false,
                                "POST /api/v1/tokens",
                                "Content-Type: application/json")),
                new Attack(
                        KIND,
                        "280 bodies of 128 KB for GraphQL by nobody",
                        (target, answers) -> hold(
                                target,
                                answers,
                                280,
                                131_000,
                                true,
                                "POST /graphql",
                                "Content-Type: application/json")));
    }

    private static String json(String learner) {
        return learner + "\r\nContent-Type: application/json";
    }

    /** All send until nothing but the end is missing, and wait until the last of them has, and some time more. */
    private static void hold(
            Target target, Answers answers, int count, int size, boolean chunked, String request, String headers)
            throws InterruptedException {
        var head = "%s HTTP/1.1\r\nHost: waymark.test\r\n%s\r\n%s\r\n\r\n"
                .formatted(request, headers, chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + (size + 1));
        var sent = new CountDownLatch(count);
        Crowd.of(count, count, answers, i -> {
            try (var wire = Wire.open(target, target.address(0))) {
                wire.closeIn(LONGEST);
                boolean all;
                try {
                    all = wire.send(head.getBytes(StandardCharsets.ISO_8859_1))
                            && sendBody(wire, size, chunked, headers);
                } finally {
                    sent.countDown();
                }
                if (all) {
                    sent.await(15, TimeUnit.SECONDS);
                    Await.pass(HELD);
                    answers.note("(sent all but the end)");
                    return wire.peek();
                }
                return wire.read(2_000);
            }
        });
    }

    private static boolean sendBody(Wire wire, int size, boolean chunked, String headers) {
        var start = headers.contains("multipart")
                ? String.join(
                        "\r\n",
                        "--b",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"a.json\"",
                        "Content-Type: application/json",
                        "",
                        "")
                : "";
        var piece = "{\"a\":\"".concat("x".repeat(65_000)).getBytes(StandardCharsets.ISO_8859_1);
        boolean going = start.isEmpty()
                || sendPiece(wire, start.getBytes(StandardCharsets.ISO_8859_1), start.length(), chunked);
        for (int left = size - start.length(); going && left > 0; left -= piece.length) {
            going = sendPiece(wire, piece, Math.min(left, piece.length), chunked);
        }
        return going;
    }

    private static boolean sendPiece(Wire wire, byte[] piece, int length, boolean chunked) {
        try {
            if (chunked) {
                wire.out().write("%x\r\n".formatted(length).getBytes(StandardCharsets.ISO_8859_1));
            }
            wire.out().write(piece, 0, length);
            if (chunked) {
                wire.out().write(new byte[] {'\r', '\n'});
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void streams(Target target, Answers answers) throws Exception {
        var learner = target.learners().fresh(target.address(0)).split(": ", 2)[1];
        var piece = new byte[16_384];
        try (var connection = Http2Wire.open(target, target.address(0), 65_535)) {
            Crowd.of(ARCHIVES, ARCHIVES, answers, i -> {
                var stream = connection.begin(
                        false,
                        ":method",
                        "PUT",
                        ":scheme",
                        "http",
                        ":authority",
                        "waymark.test",
                        ":path",
                        ARCHIVE,
                        "authorization",
                        learner,
                        "content-type",
                        "application/json");
                int sent = 0;
                while (sent + piece.length < 32 * MEGABYTE && connection.data(stream, piece)) {
                    sent += piece.length;
                }
                stream.awaitEnd((int) HELD.toSeconds());
                return stream.answer();
            });
        }
    }
}
