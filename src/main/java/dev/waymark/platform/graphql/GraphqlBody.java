package dev.waymark.platform.graphql;

import dev.waymark.platform.http.IncomingBody;
import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemResponses;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** Takes in the body of a request, and counts it as it arrives, which the framework's own handler does not. */
final class GraphqlBody {

    private final RoutingContext context;
    private final ProblemResponses problems;
    private final IncomingBody incoming;
    private final int limit;
    private Buffer received = Buffer.buffer();
    private boolean refused;

    private GraphqlBody(RoutingContext context, IncomingBody incoming, int limit, ProblemResponses problems) {
        this.context = context;
        this.incoming = incoming;
        this.limit = limit;
        this.problems = problems;
    }

    /** Goes on with the request once it is complete; what a read sends as a body is ignored. */
    static void receive(RoutingContext context, int limit, ProblemResponses problems) {
        var incoming = IncomingBody.of(context);
        if (incoming == null || context.request().isEnded()) {
            context.next();
            return;
        }
        var body = new GraphqlBody(context, incoming, limit, problems);
        incoming.setAwaited(true);
        if ("100-continue".equalsIgnoreCase(context.request().getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        context.request().handler(body::take).endHandler(end -> body.finish()).resume();
    }

    private void take(Buffer piece) {
        if (refused) {
            return;
        }
        if (received.length() + piece.length() > limit) {
            refuse(HttpProblem.of(413));
            return;
        }
        try {
            incoming.take(piece.length());
            received.appendBuffer(piece);
        } catch (ProblemException e) {
            refuse(e);
        }
    }

    private void finish() {
        if (refused) {
            return;
        }
        incoming.setAwaited(false);
        try {
            incoming.takeParsed(received.length());
            ((RoutingContextInternal) context).setBody(received);
            context.next();
        } catch (ProblemException e) {
            refuse(e);
        }
    }

    private void refuse(ProblemException problem) {
        refused = true;
        received = Buffer.buffer();
        problems.send(context, problem);
    }
}
