package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Adds what generators of clients need from the document as a whole: a server, described tags, and security. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.FACTS)
public class DocumentFacts implements OASFilter {

    private final MemberWords words = MemberWords.load();

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("The server that this document was fetched from, local or in production")
                .addExtension("x-internal", false)));
        var tags = MemberWords.read("openapi/tags.yaml");
        Optional.ofNullable(openApi.getTags()).orElse(List.of()).forEach(tag -> {
            if (tags.containsKey(tag.getName())) {
                tag.setDescription(String.valueOf(tags.get(tag.getName()).get("description")));
            }
        });
        Operations.of(openApi)
                .filter(operation -> operation.getSecurity() == null
                        || operation.getSecurity().isEmpty())
                .forEach(this::open);
    }

    /** Opens an operation to everybody; where a parameter is personal, an access token is optional. */
    private void open(Operation operation) {
        boolean takesToken = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter ->
                                words.of("Parameter." + parameter.getName()).isPersonal());
        operation.setSecurity(
                takesToken
                        ? List.of(
                                OASFactory.createSecurityRequirement(),
                                OASFactory.createSecurityRequirement().addScheme("AccessToken"))
                        : List.of());
        if (takesToken) {
            operation
                    .getResponses()
                    .addAPIResponse("401", OASFactory.createAPIResponse().ref("Unauthenticated"));
        }
    }
}
