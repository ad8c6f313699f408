package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem.BadRequest;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The single file of a form, as browsers and {@code curl -F} send it. It is read from a body in memory, since Quarkus
 * would write every file to disk before its size can be checked.
 *
 * @param mediaType the media type from the form, with its parameters
 */
public record FormFile(String mediaType, byte[] bytes) {

    private static final String NAME = "file";

    /** Whether a body of this type is a form. */
    public static boolean isIn(@Nullable String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /**
     * @throws BadRequest if the body is not a form, or does not consist of one file with the name "file"
     */
    public static FormFile of(String contentType, byte[] body) {
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, contentType);
        if (!HttpPostRequestDecoder.isMultipart(request)) {
            throw new BadRequest("The body's Content-Type has no boundary.");
        }
        try {
            var form = new HttpPostMultipartRequestDecoder(new DefaultHttpDataFactory(false), request);
            try {
                return only(form);
            } finally {
                form.destroy();
            }
        } catch (BadRequest e) {
            throw e;
        } catch (RuntimeException e) {
            // The decoder also fails with other exceptions, such as for an index out of bounds.
            throw new BadRequest("The body is no multipart/form-data.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormFile only(HttpPostMultipartRequestDecoder form) throws IOException {
        var parts = form.getBodyHttpDatas();
        if (parts.size() == 1
                && parts.getFirst() instanceof FileUpload file
                && file.getName().equals(NAME)
                && file.isCompleted()) {
            return new FormFile(file.getContentType(), ByteBufUtil.getBytes(file.getByteBuf()));
        }
        throw new BadRequest("The form must have one part, a file with the name \"%s\".".formatted(NAME));
    }
}
