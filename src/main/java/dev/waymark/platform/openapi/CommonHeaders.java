package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds the headers that all responses have. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.HEADERS)
public class CommonHeaders implements OASFilter {

    private static final List<String> WITH_RETRY_AFTER = List.of("TooManyRequests", "Unavailable");

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        var components = openApi.getComponents();
        new TreeMap<>(headers()).forEach(components::addHeader);
        var own = Operations.of(openApi)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .filter(answer -> answer.getRef() == null);
        Stream.concat(own, components.getResponses().values().stream()).forEach(CommonHeaders::complete);
        components.getResponses().forEach((name, answer) -> {
            if (WITH_RETRY_AFTER.contains(name)) {
                refer(answer, "Retry-After");
            }
        });
    }

    private static void complete(APIResponse answer) {
        refer(answer, "Access-Control-Allow-Origin");
        refer(answer, "RateLimit");
        refer(answer, "RateLimit-Policy");
    }

    private static void refer(APIResponse answer, String header) {
        if (!Objects.requireNonNullElse(answer.getHeaders(), Map.<String, Header>of())
                .containsKey(header)) {
            answer.addHeader(header, OASFactory.createHeader().ref(header));
        }
    }

    private static Map<String, Header> headers() {
        return Map.of(
                "Access-Control-Allow-Origin",
                text(
                        "For browsers: the requesting origin, if it is one of those that are configured",
                        "https://app.example.org"),
                "RateLimit",
                text(
                        "What is left of the caller's quota, and when it is replenished; not sent with"
                                + " responses that shared caches may keep",
                        "\"default\";r=50;t=30"),
                "RateLimit-Policy",
                text(
                        "The caller's quota; not sent with responses that shared caches may keep",
                        "\"default\";q=100;w=60"),
                "Retry-After",
                OASFactory.createHeader()
                        .description("Number of seconds to wait before trying again")
                        .schema(OASFactory.createSchema()
                                .addType(SchemaType.INTEGER)
                                .format("int32")
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(86_400)))
                        .example(30));
    }

    private static Header text(String description, String example) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(1_000))
                .example(example);
    }
}
