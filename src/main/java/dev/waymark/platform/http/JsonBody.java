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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What Jackson lets pass in a body: bytes that are no UTF-8 (overlong forms among them), nothing at all, null, and more
 * than is allowed. An endpoint that takes the stream itself has a file of its own to read, and its own words for what
 * is wrong.
 */
@Provider
public class JsonBody implements ReaderInterceptor {

    /** Looked up when it is used: providers are made before the configuration can be read. */
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

    private static void assertUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new BadRequest("The body must be UTF-8.");
        }
    }
}
