package dev.waymark.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.ProblemException;
import org.eclipse.microprofile.graphql.Description;

/** A format that can be imported. Files can be more than twice as large as an export of 5,000 steps. */
@Description("File format that ticks can be read back from")
public enum ImportFormat {
    MARKDOWN("text/markdown", 5 << 20),
    JSON("application/json", 12 << 20),
    PDF("application/pdf", 12 << 20);

    private static final String PDF_BEGINNING = "%PDF-";

    /** Viewers accept other bytes in front of the PDF. */
    private static final int PDF_BEGINS_BEFORE = 1_024;

    private final String mediaType;
    private final int maxBytes;

    ImportFormat(String mediaType, int maxBytes) {
        this.mediaType = mediaType;
        this.maxBytes = maxBytes;
    }

    int maxBytes() {
        return maxBytes;
    }

    /**
     * Trusts the declared type. Only if that says nothing, as is common for Markdown, the content decides.
     *
     * @throws ProblemException if the format is not supported, differs from the declared one, or the file is too large
     */
    static ImportFormat of(UploadedFile file) {
        if (!file.isUtf8OrBinary()) {
            throw HttpProblem.of(415);
        }
        var format = switch (file.mediaType()) {
            case "text/markdown" -> MARKDOWN;
            case "application/json" -> JSON;
            case "application/pdf" -> PDF;
            case "", "application/octet-stream", "text/plain" -> byLooks(file.bytes());
            default -> throw HttpProblem.of(415);
        };
        if (format == PDF != isPdf(format, file.bytes())) {
            throw new FormatMismatch(format.mediaType);
        }
        if (file.bytes().length > format.maxBytes) {
            throw HttpProblem.of(413);
        }
        return format;
    }

    private static ImportFormat byLooks(byte[] bytes) {
        if (text(bytes, PDF_BEGINNING.length()).equals(PDF_BEGINNING)) {
            return PDF;
        }
        return new String(bytes, 0, Math.min(bytes.length, PDF_BEGINS_BEFORE), UTF_8)
                        .replaceFirst("^\ufeff", "")
                        .stripLeading()
                        .startsWith("{")
                ? JSON
                : MARKDOWN;
    }

    /** A text may mention the signature of a PDF, but not begin with it. */
    private static boolean isPdf(ImportFormat said, byte[] bytes) {
        return said == PDF
                ? text(bytes, PDF_BEGINS_BEFORE).contains(PDF_BEGINNING)
                : text(bytes, PDF_BEGINNING.length()).equals(PDF_BEGINNING);
    }

    private static String text(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), ISO_8859_1);
    }

    /** The format of a file is not that of its Content-Type. */
    static final class FormatMismatch extends ProblemException {

        FormatMismatch(String mediaType) {
            super(
                    415,
                    "Format mismatch",
                    "The file is not %s, although its Content-Type says so.".formatted(mediaType));
        }
    }
}
