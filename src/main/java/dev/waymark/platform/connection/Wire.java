package dev.waymark.platform.connection;

import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.HttpProblem.BadRequest;
import dev.waymark.platform.problem.ProblemException;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Map.Entry;
import java.util.Optional;

/** Whether a request of HTTP/1 can be read in one way only (RFC 9112). */
final class Wire {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private Wire() {}

    /** The problem of a request that cannot. */
    static Optional<ProblemException> refusal(HttpRequest request) {
        if (!request.decoderResult().isSuccess()) {
            return Optional.of(
                    switch (request.decoderResult().cause()) {
                        case TooLongHttpLineException line -> HttpProblem.of(414);
                        case TooLongHttpHeaderException headers -> HttpProblem.of(431);
                        case null, default -> new BadRequest("The request is not well-formed HTTP.");
                    });
        }
        var version = request.protocolVersion();
        if (!version.protocolName().equals(HttpVersion.HTTP_1_1.protocolName())) {
            return Optional.of(new BadRequest("The request is not well-formed HTTP."));
        }
        if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
            return Optional.of(HttpProblem.of(505));
        }
        for (var header : request.headers()) {
            if (!isWellFormed(header)) {
                return Optional.of(new BadRequest("A header is not well-formed."));
            }
        }
        return transferCoding(request);
    }

    private static Optional<ProblemException> transferCoding(HttpRequest request) {
        var codings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        if (codings.isEmpty()) {
            return Optional.empty();
        }
        if (request.protocolVersion().equals(HttpVersion.HTTP_1_0)
                || request.headers().contains(HttpHeaderNames.CONTENT_LENGTH)) {
            return Optional.of(new BadRequest("The length of the body is not clear."));
        }
        return codings.size() == 1 && codings.getFirst().strip().equalsIgnoreCase("chunked")
                ? Optional.empty()
                : Optional.of(HttpProblem.of(501));
    }

    private static boolean isWellFormed(Entry<String, String> header) {
        return !header.getKey().isEmpty()
                && header.getKey().chars().allMatch(Wire::isTokenCharacter)
                && header.getValue().chars().allMatch(c -> (c >= ' ' && c != 0x7f) || c == '\t');
    }

    private static boolean isTokenCharacter(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || TOKEN_MARKS.indexOf(c) >= 0;
    }
}
