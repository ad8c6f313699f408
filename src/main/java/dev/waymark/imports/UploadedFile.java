package dev.waymark.imports;

import dev.waymark.platform.http.FormFile;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file as the learner sent it.
 *
 * @param contentType the declared type; empty if there is none
 */
record UploadedFile(String contentType, byte[] bytes) {

    /** The body is either the file itself or a form that contains it. */
    static UploadedFile of(@Nullable String contentType, byte[] body) {
        if (contentType != null && FormFile.isIn(contentType)) {
            var file = FormFile.of(contentType, body);
            return new UploadedFile(file.mediaType(), file.bytes());
        }
        return new UploadedFile(contentType == null ? "" : contentType, body);
    }

    /** In lower case, without parameters. */
    String mediaType() {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Text in other charsets is not supported. */
    boolean isUtf8OrBinary() {
        var parameters = contentType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return !parameters.contains(";charset=") || parameters.matches(".*;charset=(utf-?8|us-ascii)(;.*)?");
    }
}
