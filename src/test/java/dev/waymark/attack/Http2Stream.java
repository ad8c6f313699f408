package dev.waymark.attack;

import io.netty.handler.codec.http2.Http2Headers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One request of HTTP/2, and what has come of its answer. */
final class Http2Stream {

    private final int id;
    private final AtomicLong window;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private Map<String, String> headers = Map.of();

    Http2Stream(int id, long window) {
        this.id = id;
        this.window = new AtomicLong(window);
    }

    int id() {
        return id;
    }

    long window() {
        return window.get();
    }

    void widen(long more) {
        window.addAndGet(more);
    }

    synchronized void headers(Http2Headers received) {
        headers = Http2Wire.named(received);
    }

    synchronized void body(byte[] bytes, int kept) {
        if (body.size() < kept) {
            body.writeBytes(bytes);
        }
    }

    void end() {
        ended.countDown();
    }

    boolean hasEnded() {
        return ended.getCount() == 0;
    }

    void awaitEnd(int seconds) throws InterruptedException {
        ended.await(seconds, TimeUnit.SECONDS);
    }

    synchronized Answer answer() {
        var status = headers.get(":status");
        return status == null
                ? Answer.CLOSED
                : new Answer(Integer.parseInt(status), headers, body.toString(StandardCharsets.UTF_8));
    }
}
