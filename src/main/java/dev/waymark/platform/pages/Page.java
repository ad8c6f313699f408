package dev.waymark.platform.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.http.AcceptHeader;
import dev.waymark.platform.http.answers.AnswerSender;
import dev.waymark.platform.http.answers.FileAnswer;
import dev.waymark.platform.http.answers.ReadyAnswer;
import dev.waymark.platform.json.TrustedJson;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;

/** What stands at one address: HTML for browsers, JSON for everybody else. */
record Page(ReadyAnswer html, ReadyAnswer json) {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";

    /**
     * @param route the path as a template, for metrics and traces
     * @param data the same as an object to write as JSON
     */
    static Page of(String route, FileAnswer html, Object data, ObjectMapper json) {
        var bytes = TrustedJson.bytes(json, data);
        return new Page(
                ReadyAnswer.of(html, route, List.of()),
                ReadyAnswer.of(new FileAnswer(bytes, JSON + ";charset=UTF-8", Map.of()), route, List.of()));
    }

    /** A client that accepts neither gets JSON: it can still read the status. */
    void send(RoutingContext context) {
        var accept = AcceptHeader.of(context.request(), HttpHeaders.ACCEPT);
        var answer = HTML.equals(AcceptHeader.preferred(accept, List.of(JSON, HTML))) ? html : json;
        AnswerSender.send(answer, context, ReadyAnswer.CACHE_CONTROL, "Accept, Accept-Encoding");
    }
}
