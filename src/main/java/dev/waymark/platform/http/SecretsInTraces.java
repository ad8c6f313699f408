package dev.waymark.platform.http;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Removes secrets from the addresses in spans: those of {@link SecretAddress}es, and the query of a GraphQL request by
 * GET.
 */
@Singleton
class SecretsInTraces implements SpanProcessor {

    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final String GRAPHQL = "/graphql";
    private static final String REDACTED = "REDACTED";

    private final List<SecretAddress> secrets;

    SecretsInTraces(@All List<SecretAddress> secrets) {
        this.secrets = secrets;
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        var path = span.getAttribute(PATH);
        if (path == null) {
            return;
        }
        if (path.equals(GRAPHQL) && span.getAttribute(QUERY) != null) {
            span.setAttribute(QUERY, REDACTED);
        }
        secrets.stream()
                .flatMap(secret -> secret.prefixes().stream())
                .filter(path::startsWith)
                .findFirst()
                .ifPresent(prefix -> span.setAttribute(PATH, prefix + REDACTED));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
