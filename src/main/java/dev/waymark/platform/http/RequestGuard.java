package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.HttpProblem.BadRequest;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses addresses that routers, proxies and file systems read differently, before they are routed: with path parameters,
 * encoded slashes, control characters, or bytes that are not UTF-8.
 */
@ApplicationScoped
class RequestGuard {

    private static final Pattern AMBIGUOUS_IN_PATH = Pattern.compile("[;\\\\]|%3B|%2F|%5C", Pattern.CASE_INSENSITIVE);
    private static final List<String> ONCE = List.of("Host", "Authorization");
    /** A hundred slugs, and whatever else a list takes. */
    private static final int MAX_PARAMETERS = 120;

    /** Below the limits of the server itself, which would answer without a problem. */
    private static final int MAX_URI_LENGTH = 4_096;

    private static final int MAX_HEADER_SIZE = 20_480;
    private static final int MAX_HEADERS = 100;

    private final Refusals refusals;
    private final BodyLimits limits;

    RequestGuard(Refusals refusals, BodyLimits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FilterOrder.REQUEST_GUARD);
    }

    private void guard(RoutingContext context) {
        var early = EarlyFailures.refusalOf(context);
        var refusal = early == null ? refusal(context.request()) : early;
        if (refusal != null) {
            refusals.refuse(context, refusal);
        } else if (EarlyFailures.isForServer(context)) {
            refusals.tellMethods(context);
        } else {
            context.next();
        }
    }

    private @Nullable ProblemException refusal(HttpServerRequest request) {
        var headers = request.headers();
        if (request.uri().length() > MAX_URI_LENGTH) {
            return HttpProblem.of(414);
        }
        if (headers.size() > MAX_HEADERS || headerSize(headers) > MAX_HEADER_SIZE) {
            return HttpProblem.of(431);
        }
        if (announcedSize(headers) > limits.of(request)) {
            return HttpProblem.of(413);
        }
        if (isCoded(headers)) {
            return HttpProblem.of(415);
        }
        if (!expectsContinue(headers)) {
            return HttpProblem.of(417);
        }
        var said = repeated(headers);
        var refusal = said == null ? refusal(request.uri()) : said;
        return refusal == null ? null : new BadRequest(refusal);
    }

    /** Whether everything that the client expects is known (RFC 9110, section 10.1.1). */
    private static boolean expectsContinue(MultiMap headers) {
        return headers.getAll(HttpHeaders.EXPECT).stream()
                .allMatch(expected -> expected.strip().equalsIgnoreCase("100-continue"));
    }

    /** The size that the body announces; without one, it is measured when it is read. */
    static long announcedSize(MultiMap headers) {
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : 0;
    }

    /** Whether the body is compressed, which is refused since its real size is not known in advance. */
    private static boolean isCoded(MultiMap headers) {
        return headers.getAll(HttpHeaders.CONTENT_ENCODING).stream()
                .anyMatch(coding -> !coding.strip().equalsIgnoreCase("identity"));
    }

    /** Refuses headers that are sent twice, since programs differ in which of the two they use. */
    private static @Nullable String repeated(MultiMap headers) {
        return ONCE.stream()
                .filter(name -> headers.getAll(name).size() > 1)
                .findFirst()
                .map("There must be one %s header."::formatted)
                .orElse(null);
    }

    private static int headerSize(MultiMap headers) {
        int size = 0;
        for (var header : headers) {
            size += header.getKey().length() + header.getValue().length() + 4;
        }
        return size;
    }

    private static @Nullable String refusal(String uri) {
        int question = uri.indexOf('?');
        var path = question < 0 ? uri : uri.substring(0, question);
        var query = question < 0 ? "" : uri.substring(question + 1);
        if (AMBIGUOUS_IN_PATH.matcher(path).find()) {
            return "The path must not contain a semicolon, a backslash or an encoded slash.";
        }
        if (!isPlainText(path) || !isPlainText(query)) {
            return "The address must be percent-encoded UTF-8 without control characters.";
        }
        if (query.chars().filter(c -> c == '&').count() >= MAX_PARAMETERS) {
            return "The address must not have more than %d parameters.".formatted(MAX_PARAMETERS);
        }
        return null;
    }

    /** Whether the text decodes to well-formed UTF-8 without control characters. */
    private static boolean isPlainText(String encoded) {
        boolean trivial = encoded.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '%');
        if (trivial) {
            return true;
        }
        var bytes = ByteBuffer.allocate(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            int value = c;
            if (c == '%') {
                int high = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 1), 16) : -1;
                int low = i + 2 < encoded.length() ? Character.digit(encoded.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return false;
                }
                value = high * 16 + low;
                i += 2;
            }
            if (value < ' ' || value == 0x7f || value > 0xff) {
                return false;
            }
            bytes.put((byte) value);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
