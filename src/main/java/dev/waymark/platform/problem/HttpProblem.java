package dev.waymark.platform.problem;

import java.util.Map;

/** The problems that correspond to HTTP statuses. */
public final class HttpProblem {

    private HttpProblem() {}

    /** The problem for a status from the framework. */
    public static ProblemException of(int status) {
        return switch (status) {
            case 400 -> new BadRequest("The request could not be understood.");
            case 401 -> Unauthenticated.anonymous();
            case 403 -> new Forbidden();
            case 404 -> new NotFound("There is nothing at this address.");
            case 405 -> new MethodNotAllowed();
            case 406 -> new NotAcceptable();
            case 413 -> new ContentTooLarge();
            case 414 -> new UriTooLong();
            case 415 -> new UnsupportedMediaType();
            case 417 -> new ExpectationFailed();
            case 431 -> new HeadersTooLarge();
            case 501 -> new NotImplemented();
            case 503 -> new ServiceUnavailable("The service cannot answer just now.");
            case 505 -> new HttpVersionNotSupported();
            default ->
                status >= 500
                        ? new InternalFailure()
                        : new BadRequest("The request was refused (%d).".formatted(status));
        };
    }

    public static final class BadRequest extends ProblemException {
        public BadRequest(String detail) {
            super(400, "Bad request", detail);
        }
    }

    public static final class Unauthenticated extends ProblemException {

        private final boolean tokenSent;

        private Unauthenticated(boolean tokenSent) {
            super(401, "Not authenticated", "This needs a valid access token.");
            this.tokenSent = tokenSent;
        }

        /** The request has no token. */
        public static Unauthenticated anonymous() {
            return new Unauthenticated(false);
        }

        /** The token is not accepted, or its subject does not exist. */
        public static Unauthenticated invalidToken() {
            return new Unauthenticated(true);
        }

        /** See RFC 6750, section 3.1. */
        @Override
        public Map<String, String> headers() {
            return Map.of("WWW-Authenticate", tokenSent ? "Bearer error=\"invalid_token\"" : "Bearer");
        }
    }

    static final class Forbidden extends ProblemException {
        Forbidden() {
            super(403, "Forbidden", "You are not allowed to do this.");
        }
    }

    static final class MethodNotAllowed extends ProblemException {
        MethodNotAllowed() {
            super(
                    405,
                    "Method not allowed",
                    "This address does not support this method; the Allow header lists those that it supports.");
        }
    }

    public static final class NotAcceptable extends ProblemException {
        public NotAcceptable() {
            super(406, "Not acceptable", "None of the media types in the Accept header is available here.");
        }
    }

    /** If-Match does not name the current state. */
    public static final class PreconditionFailed extends ProblemException {
        public PreconditionFailed() {
            super(412, "Precondition failed", "It has changed since; read it again and use its current ETag.");
        }
    }

    static final class ContentTooLarge extends ProblemException {
        ContentTooLarge() {
            super(413, "Content too large", "The body is larger than allowed here.");
        }
    }

    static final class UriTooLong extends ProblemException {
        UriTooLong() {
            super(414, "URI too long", "The address is longer than allowed here.");
        }
    }

    static final class UnsupportedMediaType extends ProblemException {
        UnsupportedMediaType() {
            super(415, "Unsupported media type", "The body's Content-Type is not supported here.");
        }
    }

    static final class ExpectationFailed extends ProblemException {
        ExpectationFailed() {
            super(417, "Expectation failed", "The only expectation that is known here is 100-continue.");
        }
    }

    static final class HeadersTooLarge extends ProblemException {
        HeadersTooLarge() {
            super(431, "Headers too large", "The headers are larger than allowed here.");
        }
    }

    static final class NotImplemented extends ProblemException {
        NotImplemented() {
            super(501, "Not implemented", "The only transfer coding that is known here is chunked.");
        }
    }

    static final class HttpVersionNotSupported extends ProblemException {
        HttpVersionNotSupported() {
            super(505, "HTTP version not supported", "The versions of HTTP that are known here are 1.0, 1.1 and 2.");
        }
    }

    public static final class ServiceUnavailable extends ProblemException {
        public ServiceUnavailable(String detail) {
            super(503, "Service unavailable", detail);
        }
    }

    public static final class InternalFailure extends ProblemException {
        public InternalFailure() {
            super(500, "Internal error", "Something went wrong on our side; the trace id identifies this case.");
        }
    }
}
