package dev.waymark.platform.http.answers;

import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends answers of REST, which the framework would write as a whole. */
@Provider
public class PacedBodyWriter implements ServerMessageBodyWriter<PacedBody> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == PacedBody.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == PacedBody.class;
    }

    @Override
    public void writeResponse(PacedBody body, Type genericType, ServerRequestContext rest) {
        var context = ((ResteasyReactiveRequestContext) rest).unwrap(RoutingContext.class);
        ((HttpServerRequestInternal) context.request())
                .context()
                .runOnContext(ignored -> OutgoingAnswer.of(context).send(body.bytes()));
    }

    @Override
    public void writeTo(
            PacedBody body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream)
            throws IOException {
        stream.write(body.bytes());
    }
}
