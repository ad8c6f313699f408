package dev.waymark.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Adds the {@code Idempotency-Key} to every operation that is marked as idempotent. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.ANSWERS)
public class IdempotentOperations implements OASFilter {

    private static final DotName IDEMPOTENT = DotName.createSimple("dev.waymark.platform.idempotency.Idempotent");

    private final IndexView index;

    public IdempotentOperations(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        var operations = Operations.annotated(index, IDEMPOTENT);
        Operations.of(openApi)
                .filter(operation -> operations.contains(operation.getOperationId()))
                .forEach(IdempotentOperations::describe);
    }

    private static void describe(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(In.HEADER)
                .description("Chosen by the client, one for each request: for 24 hours, a repeat with the same key"
                        + " gets the first response again")
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .minLength(1)
                        .maxLength(255)));
        CommonResponses.refer(operation, "422", "IdempotencyKeyReused");
    }
}
