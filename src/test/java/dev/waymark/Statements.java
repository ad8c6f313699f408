package dev.waymark;

import static io.opentelemetry.api.trace.SpanKind.CLIENT;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Sees the SQL statements of one request, by the trace that the request starts. */
@Singleton
public class Statements implements SpanProcessor {

    private static final AttributeKey<String> STATEMENT = AttributeKey.stringKey("db.query.text");
    private static final AttributeKey<String> OLDER_STATEMENT = AttributeKey.stringKey("db.statement");
    private static final Pattern UPKEEP = Pattern.compile("(?i)from (signing_key|publication)\\b");
    private static final Map<String, List<String>> BY_TRACE = new ConcurrentHashMap<>();

    /**
     * The statements that a request takes, and no other one's. Nor are those among them that fall to whichever request comes
     * first once knowledge has aged: which keys sign, and which content is published.
     */
    public static List<String> of(Consumer<RequestSpecification> request) {
        var trace = "%016x%016x"
                .formatted(
                        ThreadLocalRandom.current().nextLong(),
                        ThreadLocalRandom.current().nextLong() | 1);
        BY_TRACE.put(trace, new CopyOnWriteArrayList<>());
        request.accept(RestAssured.given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01"));
        return BY_TRACE.remove(trace).stream()
                .filter(statement -> !UPKEEP.matcher(statement).find())
                .toList();
    }

    @Override
    public void onEnd(ReadableSpan span) {
        var text = span.getAttribute(STATEMENT) == null
                ? span.getAttribute(OLDER_STATEMENT)
                : span.getAttribute(STATEMENT);
        var statements = BY_TRACE.get(span.getSpanContext().getTraceId());
        if (statements != null && span.getKind() == CLIENT && text != null) {
            statements.add(text);
        }
    }

    @Override
    public boolean isEndRequired() {
        return true;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {}

    @Override
    public boolean isStartRequired() {
        return false;
    }
}
