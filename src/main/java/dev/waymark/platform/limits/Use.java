package dev.waymark.platform.limits;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** The kinds of uses that are counted; limits on reads are wider. */
public enum Use {
    READ,
    WRITE;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static Use of(HttpMethod method) {
        return READING.contains(method) ? READ : WRITE;
    }
}
