package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What generators of clients ask of a document as a whole: a server, groups that say what they are, who may call what.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = Stages.FACTS)
public class DocumentFacts implements OASFilter {

    /** Parameters that take {@code mine}. */
    private static final Set<String> OF_LEARNERS = Set.of("known", "progress");

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
                .forEach(DocumentFacts::open);
    }

    /** For everybody; what is {@code mine} can be asked for with a token only. */
    private static void open(Operation operation) {
        boolean knowsLearners = operation.getParameters() != null
                && operation.getParameters().stream().map(Parameter::getName).anyMatch(OF_LEARNERS::contains);
        operation.setSecurity(
                knowsLearners
                        ? List.of(
                                OASFactory.createSecurityRequirement(),
                                OASFactory.createSecurityRequirement().addScheme("AccessToken"))
                        : List.of());
        if (knowsLearners) {
            operation
                    .getResponses()
                    .addAPIResponse("401", OASFactory.createAPIResponse().ref("Unauthenticated"));
        }
    }
}
