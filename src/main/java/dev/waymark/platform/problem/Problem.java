package dev.waymark.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.opentelemetry.api.trace.Span;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of every error response: a problem by RFC 9457, {@code application/problem+json}. */
@Schema(name = "Problem", description = "An error response (RFC 9457)")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Identifies the kind of problem; stable, and relative to the server")
        String type,

        @Schema(description = "Short description of the kind of problem")
        String title,

        @Schema(description = "The HTTP status code", examples = "404")
        int status,

        @Schema(description = "What went wrong in this case") @Nullable
        String detail,

        @Schema(description = "The path of the request") @Nullable
        String instance,

        @Schema(description = "For invalid input: what is wrong, and where; otherwise absent")
        List<Part> errors,

        @Schema(description = "Server errors only: the trace id to quote in a bug report") @Nullable
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";
    static final String TYPES = "/problems/";

    /** One invalid part of the input. */
    @Schema(name = "ProblemPart", description = "One invalid part of the input")
    public record Part(
            @Schema(
                    description = "A JSON Pointer (RFC 6901) into the body, or a slash and the name of a parameter",
                    examples = "/limit")
            String pointer,

            @Schema(description = "What is wrong with it", examples = "must be from 1 to 100") @JsonProperty
            String detail,

            @Schema(description = "For input in several files: the file that the pointer refers to")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String file,

            @Schema(description = "For input in several files: the line, counted from 1", examples = "12")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Integer line) {

        public Part(String pointer, String detail) {
            this(pointer, detail, null, null);
        }
    }

    public static Problem of(ProblemException problem, @Nullable String instance) {
        return new Problem(
                TYPES + problem.code(),
                problem.title(),
                problem.status(),
                problem.detail(),
                instance,
                problem.parts(),
                problem.status() >= 500 ? currentTraceId() : null);
    }

    private static @Nullable String currentTraceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
