package dev.waymark.export;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The files that the contract shows as examples, some of them only in part. */
final class ExportExamples {

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="Cloud (AWS): 42 steps">…</svg>
            """;

    private ExportExamples() {}

    static String text(ExportFormat format) {
        return switch (format) {
            case CSV -> """
                    Number,Stage,Group,Name,Kind,Status,Requirement,Level,Hours min,Hours max,URL,Summary,…,Key
                    1,Foundational,,Docker,Topic,Pending,Required,Intermediate,8,16,,Builds images and runs them,…,topics/docker
                    """;
            case ICS -> """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    BEGIN:VEVENT
                    DTSTART;VALUE=DATE:20270104
                    DTEND;VALUE=DATE:20270118
                    SUMMARY:Docker
                    END:VEVENT
                    END:VCALENDAR
                    """;
            default -> PICTURE;
        };
    }

    /** Called while the application is built, when there is no container to inject a mapper. */
    static Object json() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream("openapi/checklist.json")) {
            return new ObjectMapper().readValue(requireNonNull(file), Map.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
