package dev.waymark.platform.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.graphql.cost.CostConfig;
import dev.waymark.platform.graphql.cost.CostlyOperations;
import dev.waymark.platform.http.AcceptHeader;
import dev.waymark.platform.http.answers.AnswerSender;
import dev.waymark.platform.http.answers.LastingAnswer;
import dev.waymark.platform.http.answers.OutgoingAnswer;
import dev.waymark.platform.limits.FairUse;
import dev.waymark.platform.limits.Use;
import dev.waymark.platform.problem.HttpProblem;
import dev.waymark.platform.problem.HttpProblem.Unauthenticated;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemResponses;
import dev.waymark.platform.problem.Problems;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition.Operation;
import io.opentelemetry.context.Context;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Serves GraphQL over HTTP (the GraphQL Foundation's specification), in place of SmallRye's own handler of the same path,
 * which is never reached.
 */
@ApplicationScoped
class GraphqlEndpoint {

    private static final String PATH = "/graphql";

    /** Before the first of SmallRye's handlers, the one for web sockets at -99, and after authentication at -200. */
    private static final int BEFORE_SMALLRYE = -110;

    /** How much of a new document, and how many values of an answer, take as long as a read in REST. */
    private static final int CHARACTERS_PER_READ = 1_000;

    private static final int VALUES_PER_READ = 1_000;

    private static final List<String> MEDIA_TYPES = List.of(GraphqlAnswer.OLDER_MEDIA_TYPE, GraphqlAnswer.MEDIA_TYPE);

    private final GraphqlEngine engine;
    private final RegisteredOperations operations;
    private final Caller caller;
    private final PublishedAnswers published;
    private final KeyedMutations mutations;
    private final GraphqlCaching caching;
    private final GraphqlTelemetry telemetry;
    private final FairUse fairUse;
    private final CostlyOperations costly;
    private final ProblemResponses problems;
    private final ObjectMapper json;
    private final GraphqlConfig config;
    private final CostConfig costs;
    private final LastingAnswer sdl;

    GraphqlEndpoint(
            GraphqlEngine engine,
            RegisteredOperations operations,
            Caller caller,
            PublishedAnswers published,
            KeyedMutations mutations,
            GraphqlCaching caching,
            GraphqlTelemetry telemetry,
            FairUse fairUse,
            CostlyOperations costly,
            ProblemResponses problems,
            ObjectMapper json,
            GraphqlConfig config,
            CostConfig costs) {
        this.engine = engine;
        this.operations = operations;
        this.caller = caller;
        this.published = published;
        this.mutations = mutations;
        this.caching = caching;
        this.telemetry = telemetry;
        this.fairUse = fairUse;
        this.costly = costly;
        this.problems = problems;
        this.json = json;
        this.config = config;
        this.costs = costs;
        this.sdl =
                new LastingAnswer(engine.sdl().getBytes(UTF_8), "application/graphql;charset=UTF-8", "Accept-Encoding");
    }

    void register(@Observes Router router) {
        router.route(PATH)
                .order(BEFORE_SMALLRYE)
                .handler(context -> GraphqlBody.receive(context, config.maxBodyBytes(), problems))
                .failureHandler(this::refuseBody);
        router.route(PATH).order(BEFORE_SMALLRYE + 1).handler(this::handle);
        router.route(PATH + "/schema.graphql")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(BEFORE_SMALLRYE)
                .handler(this::sendSchema);
        router.route(PATH + "/*")
                .order(BEFORE_SMALLRYE + 1)
                .handler(context -> problems.send(context, HttpProblem.of(404)));
    }

    /**
     * Answers for a body that is too large or broken, which the framework would do without a word. A client that disconnects
     * before its body is complete is not a failure of the server.
     */
    private void refuseBody(RoutingContext context) {
        int status = context.statusCode();
        if (status >= 400 && status < 500) {
            problems.send(context, HttpProblem.of(status));
        } else if (!(context.failure() instanceof HttpClosedException)) {
            context.next();
        }
    }

    private void sendSchema(RoutingContext context) {
        if (!costs.introspection()) {
            problems.send(context, HttpProblem.of(404));
            return;
        }
        sdl.send(context);
    }

    private void handle(RoutingContext context) {
        ((HttpServerRequestInternal) context.request()).context().putLocal("UrlPathTemplate", PATH);
        var mediaType = AcceptHeader.preferred(context.request().getHeader(HttpHeaders.ACCEPT), MEDIA_TYPES);
        if (mediaType == null) {
            problems.send(context, HttpProblem.of(406));
            return;
        }
        var eventLoop = context.vertx().getOrCreateContext();
        // Resolvers block, so the whole request runs on one virtual thread, with the context of its trace.
        Thread.ofVirtual().name("graphql").start(Context.current().wrap(() -> {
            var reply = reply(context);
            eventLoop.runOnContext(ignored -> send(context, mediaType, reply));
        }));
    }

    private GraphqlReply reply(RoutingContext context) {
        try {
            // Reading a document takes time too, even if it is refused then.
            fairUse.charge(context, Use.READ, 1);
            var request = operations.resolve(read(context));
            if (!engine.knows(request.document())) {
                fairUse.chargeHeavy(context, Use.READ, request.document().length() / CHARACTERS_PER_READ);
            }
            var prepared = engine.prepare(request.document(), context.request());
            if (prepared.entry().hasErrors()) {
                return reply(GraphqlAnswer.refused(prepared.entry().getErrors()));
            }
            var document = prepared.document();
            var operation = NodeUtil.getOperation(document, request.operationName()).operationDefinition;
            if (isRead(context.request()) && operation.getOperation() != Operation.QUERY) {
                throw new OnlyQueriesByGet();
            }
            charge(context, RootFields.count(operation, document), operation.getOperation());
            var cost = engine.cost(request, prepared, operation);
            cost.check(costs);
            var tags = OperationTags.of(operation, document, operations.contain(request));
            var question = published.question(context.request(), request, operation, prepared);
            Supplier<Optional<GraphqlReply>> kept =
                    () -> question.map(published::find).map(ready -> {
                        telemetry.countKept(tags);
                        return GraphqlReply.kept(ready, caching.of(context.request(), operation, document));
                    });
            var atOnce = kept.get();
            if (atOnce.isPresent()) {
                return atOnce.get();
            }
            fairUse.chargeHeavy(context, Use.READ, (int) (cost.values() / VALUES_PER_READ));
            var identity = caller.of(context);
            boolean tokenSent = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
            Runnable enter = () -> caller.enter(identity, context);
            Supplier<GraphqlAnswer> run = () -> {
                var answer = GraphqlAnswer.of(
                        telemetry.observe(operation, tags, () -> engine.execute(request, prepared, tokenSent, enter)));
                if (RefusedToken.isOf(identity) && answer.isNothingWithoutToken()) {
                    throw Unauthenticated.invalidToken();
                }
                return request.wantsCost() ? answer.withCost(cost.shown(costs)) : answer;
            };
            var key = mutations.key(context.request(), operation, document, identity);
            if (key.isPresent()) {
                // It waits for its turn first, since it holds a connection to the database from then on.
                return costly.execute(cost, () -> mutations.once(key.get(), request, enter, run));
            }
            // Others may have asked the same, and one of them may have had its turn meanwhile.
            return costly.execute(
                    cost,
                    () -> kept.get().orElseGet(() -> {
                        var answer = run.get();
                        var reply = GraphqlReply.of(
                                answer,
                                answer.isWhole()
                                        ? caching.of(context.request(), operation, document)
                                        : GraphqlCaching.NOTHING,
                                json);
                        if (question.isPresent() && answer.isWhole()) {
                            published.keep(question.get(), reply.answer());
                        }
                        return operation.getOperation() == Operation.QUERY ? reply.ofQuery() : reply;
                    }));
        } catch (ProblemException problem) {
            return reply(GraphqlAnswer.malformed(problem));
        } catch (graphql.execution.UnknownOperationException e) {
            return reply(GraphqlAnswer.refused(
                    List.of(new ProblemError(new UnknownOperation(String.valueOf(e.getMessage())), null, null))));
        } catch (JsonProcessingException | RuntimeException | StackOverflowError | LinkageError e) {
            return reply(GraphqlAnswer.malformed(Problems.of(e)));
        }
    }

    /** An answer that says what is wrong with the request. */
    private GraphqlReply reply(GraphqlAnswer answer) {
        return GraphqlReply.of(answer, GraphqlCaching.NOTHING, json);
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** Counts each field at the root like a request of REST; one read was counted before the document was read. */
    private void charge(RoutingContext context, int fields, Operation operation) {
        if (operation == Operation.QUERY) {
            fairUse.charge(context, Use.READ, fields - 1);
        } else {
            fairUse.charge(context, Use.WRITE, fields);
        }
    }

    private GraphqlRequest read(RoutingContext context) throws JsonProcessingException {
        var request = context.request();
        if (isRead(request)) {
            return GraphqlRequest.ofParameters(context.queryParams(), json);
        }
        if (request.method() != HttpMethod.POST) {
            throw HttpProblem.of(405);
        }
        if (!isJson(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw HttpProblem.of(415);
        }
        return GraphqlRequest.ofBody(context.body().buffer(), json);
    }

    /** Accepts JSON in UTF-8. GraphiQL sends its content type twice, which a browser joins with a comma. */
    private static boolean isJson(@Nullable String contentType) {
        return contentType != null
                && Arrays.stream(contentType.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(type -> type.replaceAll("[\\s\"]", ""))
                        .allMatch(type ->
                                type.equals("application/json") || type.equals("application/json;charset=utf-8"));
    }

    private void send(RoutingContext context, String mediaType, GraphqlReply made) {
        var response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        boolean isRead = isRead(context.request()) && !made.cacheControl().equals(GraphqlCaching.NOTHING);
        var outgoing = OutgoingAnswer.of(context);
        var reply = made;
        if (!isRead && !(reply.refusable() && outgoing.admits(reply.answer().body()))) {
            reply = reply.refusable() ? reply(GraphqlAnswer.malformed(OutgoingAnswer.refusal())) : reply;
            outgoing.admitAnyhow(reply.answer().body());
        }
        int status = reply.status().applyAsInt(mediaType);
        if (status == 405) {
            response.putHeader(HttpHeaders.ALLOW, isRead(context.request()) ? "POST" : "GET, HEAD, POST");
        }
        reply.headers().forEach(response::putHeader);
        var contentType = mediaType + ";charset=utf-8";
        if (isRead) {
            AnswerSender.send(reply.answer(), contentType, context, reply.cacheControl(), GraphqlCaching.VARY);
        } else {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
                    .putHeader(HttpHeaders.CACHE_CONTROL, reply.cacheControl());
            outgoing.send(reply.answer().body());
        }
    }

    /** A mutation that was sent by GET. */
    static final class OnlyQueriesByGet extends ProblemException {
        OnlyQueriesByGet() {
            super(405, "Only queries by GET", "A mutation is sent by POST.");
        }
    }

    /** The request names no operation of the document, or none although there are several. */
    static final class UnknownOperation extends ProblemException {
        UnknownOperation(String detail) {
            super(400, "Unknown operation", detail);
        }
    }
}
