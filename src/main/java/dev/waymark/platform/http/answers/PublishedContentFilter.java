package dev.waymark.platform.http.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.paging.Page;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/** Turns the result of a {@link PublishedContent} endpoint into a {@link ReadyAnswer}, and keeps it. */
class PublishedContentFilter {

    private final ObjectMapper json;
    private final ReadyAnswers ready;
    private final PersonalContentFilter personal;

    PublishedContentFilter(ObjectMapper json, ReadyAnswers ready, PersonalContentFilter personal) {
        this.json = json;
        this.ready = ready;
        this.personal = personal;
    }

    @ServerResponseFilter
    @PublishedContent
    public void answer(ContainerResponseContext response, RoutingContext context) throws JsonProcessingException {
        if (PersonalAnswer.is(context)) {
            personal.answer(response, context);
            return;
        }
        if (response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        var request = context.request();
        var answer = ready(response.getEntity(), context);
        ready.keep(ReadyAnswers.contentVersionOf(context), address(request), answer);
        AnswerWriter.put(answer, ReadyAnswer.CACHE_CONTROL, ReadyAnswer.VARY, context, response);
    }

    private ReadyAnswer ready(Object entity, RoutingContext context) throws JsonProcessingException {
        var counters = ServedCounts.of(context);
        if (entity instanceof FileAnswer file) {
            return ReadyAnswer.of(file, route(context), counters);
        }
        var link = entity instanceof Page<?> page ? PageLinks.header(address(context.request()), page) : null;
        return ReadyAnswer.of(json.writeValueAsBytes(entity), link, route(context), counters);
    }

    /** The path and the query only, since a request may name any host in its address. */
    private static String address(HttpServerRequest request) {
        var path = Objects.requireNonNullElse(request.path(), "/");
        return request.query() == null ? path : path + "?" + request.query();
    }

    private static @Nullable String route(RoutingContext context) {
        return ((HttpServerRequestInternal) context.request()).context().getLocal("UrlPathTemplate");
    }
}
