package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem.BadRequest;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Refuses bodies that Jackson would accept: malformed UTF-8, such as overlong forms, an empty body, null, and a body that
 * is too large. An endpoint that takes the stream itself reads a file, and reports mistakes in its own way.
 */
@Provider
public class JsonBody implements ReaderInterceptor {

    /** Looked up when it is used, since providers are created before the configuration can be read. */
    private final Instance<BodyLimits> limits;

    JsonBody(Instance<BodyLimits> limits) {
        this.limits = limits;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getMediaType().getSubtype().endsWith("json") || context.getType() == InputStream.class) {
            return context.proceed();
        }
        var bytes = limits.get().read(context.getInputStream());
        assertUtf8(bytes);
        context.setInputStream(new ByteArrayInputStream(bytes));
        var body = bytes.length == 0 ? null : context.proceed();
        if (body == null) {
            throw new BadRequest("The body must not be empty or null.");
        }
        return body;
    }

    /** Decodes it piece by piece, since the text has twice the size. */
    private static void assertUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var rest = ByteBuffer.wrap(bytes);
        var text = CharBuffer.allocate(Math.min(bytes.length + 1, 8_192));
        CoderResult result;
        do {
            result = decoder.decode(rest, text.clear(), true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new BadRequest("The body must be UTF-8.");
        }
    }
}
