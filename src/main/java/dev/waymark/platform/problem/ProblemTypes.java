package dev.waymark.platform.problem;

import dev.waymark.platform.openapi.FilterPriority;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;

/** Names the types of problems that there are, as an open enumeration: others may be added at any time. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = FilterPriority.PROBLEM_TYPES)
public class ProblemTypes implements OASFilter {

    private static final String NAME = "ProblemType";

    private final List<String> known;

    public ProblemTypes(IndexView index) {
        this.known = index.getAllKnownSubclasses(ProblemException.class).stream()
                .filter(problem -> !Modifier.isAbstract(problem.flags()))
                .map(ClassInfo::simpleName)
                .map(ProblemException::codeOf)
                .distinct()
                .sorted()
                .map(code -> Problem.TYPES + code)
                .toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        var schemas = openApi.getComponents().getSchemas();
        openApi.getComponents().addSchema(NAME, open());
        Stream.of("Problem", "ChangeRejection")
                .map(schemas::get)
                .map(Objects::requireNonNull)
                .forEach(problem ->
                        problem.addProperty("type", OASFactory.createSchema().ref(NAME)));
    }

    /** As Zalando's guidelines write it: generators take it for a text, where they would make a class of an anyOf. */
    private Schema open() {
        return OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .description(
                        "Identifies the kind of problem; stable, and relative to the server. New ones may be added at any"
                                + " time: treat one that you do not know by its status")
                .examples(List.of("/problems/not-found"))
                .maxLength(100)
                .addExtension("x-extensible-enum", known);
    }
}
