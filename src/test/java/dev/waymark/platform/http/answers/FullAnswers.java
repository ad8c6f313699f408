package dev.waymark.platform.http.answers;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.caches.FullCache;
import dev.waymark.platform.cache.Fingerprint;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Answers that take more than their bodies: small ones, with long headers, and such as cannot be compressed. */
public final class FullAnswers {

    private static final int BYTES = 4 << 20;

    private FullAnswers() {}

    public static FullCache fill() {
        var cache = new AnswerCache("full", BYTES, new SimpleMeterRegistry());
        for (int i = 0; i < 5_000; i++) {
            var answer = answer(i);
            // As it becomes when it is sent.
            answer.form("gzip");
            cache.keep(Fingerprint.of(i), answer);
        }
        return FullCache.weighed(cache.answers);
    }

    private static ReadyAnswer answer(int i) {
        return switch (i % 5) {
            case 0 -> ReadyAnswer.of("{}".getBytes(UTF_8), null, new String("/api/v1/topics"), List.of());
            case 1 -> ReadyAnswer.of(new byte[5_000], "<" + "x".repeat(24_000) + ">", null, List.of());
            case 2 -> ReadyAnswer.of(Base64.getEncoder().encode(noise(9_000)), null, null, List.of());
            case 3 -> ReadyAnswer.of(new FileAnswer(noise(9_000), new String("image/png"), Map.of()), null, List.of());
            default -> ReadyAnswer.of(new FileAnswer(noise(1), "text/\u4e00".repeat(20), headers()), null, List.of());
        };
    }

    private static Map<String, String> headers() {
        var headers = new TreeMap<String, String>();
        for (int i = 0; i < 50; i++) {
            headers.put("x" + i, "\u4e00" + i);
        }
        return headers;
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
