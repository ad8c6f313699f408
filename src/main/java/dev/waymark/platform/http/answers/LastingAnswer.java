package dev.waymark.platform.http.answers;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** An answer of a route outside REST that stays the same while the application runs: with an ETag, and compressed. */
public final class LastingAnswer {

    private final ReadyAnswer answer;
    private final String vary;

    /**
     * @param contentType the media type with its charset
     * @param vary the request headers that decide which answer is sent, Accept-Encoding among them
     */
    public LastingAnswer(byte[] body, String contentType, String vary) {
        this.answer = ReadyAnswer.of(new FileAnswer(body, contentType, Map.of()), null, List.of());
        this.vary = vary;
    }

    /** Answers a GET or a HEAD, with 304 if the client already has it. */
    public void send(RoutingContext context) {
        AnswerSender.send(answer, context, ReadyAnswer.CACHE_CONTROL, vary);
    }
}
