package dev.waymark.attack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests that fail before anything of the application sees them; they count all the same, and get a problem. */
final class BrokenRequestAttacks {

    /** Nothing that a request says may come to be in the log, as this does if it does. */
    static final String SECRET = "token=never-to-be-logged";

    private static final String KIND = "Requests that are broken";
    private static final String HOST = "Host: waymark.test\r\n";

    private BrokenRequestAttacks() {}

    static List<Attack> all() {
        var requests = new TreeMap<>(Map.of(
                "without a host", "GET /api/v1/topics?SECRET HTTP/1.1\r\n",
                "with two ports in the host", "GET /api/v1/topics?SECRET HTTP/1.1\r\nHost: a@b:c\r\n",
                "whose target is a query alone", "GET ?SECRET HTTP/1.1\r\n" + HOST,
                "whose target is a star", "GET * HTTP/1.1\r\n" + HOST,
                "OPTIONS of everything", "OPTIONS * HTTP/1.1\r\n" + HOST,
                "CONNECT", "CONNECT b:443 HTTP/1.1\r\n" + HOST,
                "with two codings of transfer",
                        "POST /graphql?SECRET HTTP/1.1\r\n" + HOST
                                + "Transfer-Encoding: gzip, chunked\r\nContent-Type: application/json\r\n\r\n0\r\n",
                "with a header that has no name", "GET /api/v1/topics?SECRET HTTP/1.1\r\n" + HOST + ": x\r\n",
                "that expect what nobody knows",
                        "POST /api/v1/tokens?SECRET HTTP/1.1\r\n" + HOST
                                + "Expect: foo\r\nContent-Length: 2\r\n\r\n{}"));
        var all = new ArrayList<Attack>();
        requests.forEach((name, request) -> all.add(new Attack(
                KIND,
                "600 " + name,
                (target, answers) ->
                        send(target, answers, request.replace("SECRET", SECRET + "\u001b[31m" + "x".repeat(2_000))))));
        all.add(new Attack(KIND, "600 by HTTP/2, without an authority", BrokenRequestAttacks::http2));
        return all;
    }

    /** Twice what an address may ask for at once. */
    private static void send(Target target, Answers answers, String request) throws InterruptedException {
        var bytes = (request.replaceFirst("\r\n", "\r\nConnection: close\r\n") + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Crowd.of(600, 4, answers, i -> Wire.exchange(target, target.address(0), bytes));
        mustBeCounted(answers);
    }

    private static void http2(Target target, Answers answers) throws Exception {
        try (var connection = Http2Wire.open(target, target.address(0), 65_535)) {
            Crowd.of(
                    600,
                    10,
                    answers,
                    i -> connection.exchange(":method", "GET", ":scheme", "http", ":path", "/api/v1/topics?" + SECRET));
        }
        mustBeCounted(answers);
    }

    /** What is answered by closing the connection costs a connection each. */
    private static void mustBeCounted(Answers answers) {
        if (answers.count("429") == 0 && answers.count("closed") < 300) {
            answers.fault("600 at once, and none was too many");
        }
    }
}
