package dev.waymark.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.waymark.platform.openapi.AllowedMethods;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns exceptions of REST endpoints into problems. */
class ProblemMapper {

    @ServerExceptionMapper(priority = 1)
    public Response map(WebApplicationException failure, RoutingContext context) {
        var response = failure.getResponse();
        if (response.getStatus() < 400) {
            return withQuery(response, context.request().query());
        }
        var problem = answer(Problems.of(failure), context);
        if (response.getStatus() == 405) {
            AllowedMethods.of(context.normalizedPath()).ifPresent(allow -> problem.header(HttpHeaders.ALLOW, allow));
        }
        return problem.build().toResponse();
    }

    /** Keeps the query in a redirect, so that it leads to the same page of the same list. */
    private static Response withQuery(Response redirect, @Nullable String query) {
        var location = redirect.getHeaderString(HttpHeaders.LOCATION);
        return location == null || query == null
                ? redirect
                : Response.fromResponse(redirect)
                        .header(HttpHeaders.LOCATION, null)
                        .header(HttpHeaders.LOCATION, location + "?" + query)
                        .build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> map(ProblemException problem, RoutingContext context) {
        return answer(problem, context).build();
    }

    /** Replaces Quarkus's own mapper, which would answer without a problem. */
    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> map(MismatchedInputException failure, RoutingContext context) {
        return answer(Problems.of(failure), context).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> map(AuthenticationFailedException failure, RoutingContext context) {
        return answer(Problems.of(failure), context).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> map(UnauthorizedException failure, RoutingContext context) {
        return answer(Problems.of(failure), context).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> map(ForbiddenException failure, RoutingContext context) {
        return answer(Problems.of(failure), context).build();
    }

    @ServerExceptionMapper(priority = 1)
    public RestResponse<Problem> map(Throwable failure, RoutingContext context) {
        return answer(Problems.of(failure), context).build();
    }

    private static RestResponse.ResponseBuilder<Problem> answer(ProblemException problem, RoutingContext context) {
        var answer = RestResponse.ResponseBuilder.<Problem>create(problem.status(), problem.title())
                .entity(Problem.of(problem, context.request().path()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        problem.headers().forEach(answer::header);
        return answer;
    }
}
