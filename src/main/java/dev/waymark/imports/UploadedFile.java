package dev.waymark.imports;

import dev.waymark.platform.http.FormFile;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent.
 *
 * @param contentType what it is said to be; empty if nothing is said
 */
record UploadedFile(String contentType, byte[] bytes) {

    /** A body that is the file, or a form that has it. */
    static UploadedFile of(@Nullable String contentType, byte[] body) {
        if (contentType != null && FormFile.isIn(contentType)) {
            var file = FormFile.of(contentType, body);
            return new UploadedFile(file.mediaType(), file.bytes());
        }
        return new UploadedFile(contentType == null ? "" : contentType, body);
    }

    /** Without parameters, in small letters. */
    String mediaType() {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Text in another charset would have to be guessed at. */
    boolean isUtf8OrBinary() {
        var parameters = contentType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return !parameters.contains(";charset=") || parameters.matches(".*;charset=(utf-?8|us-ascii)(;.*)?");
    }
}
