package dev.waymark.platform.openapi;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Finds operations in the OpenAPI document while the application is built. */
public final class Operations {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private Operations() {}

    public static Stream<Operation> of(OpenAPI openApi) {
        return openApi.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    /** The ids of the operations whose methods have an annotation. */
    static Set<String> annotated(IndexView index, DotName annotation) {
        return index.getAnnotations(annotation).stream()
                .map(found -> found.target())
                .filter(target -> target.kind() == Kind.METHOD)
                .map(target -> idOf(target.asMethod()))
                .collect(Collectors.toSet());
    }

    public static String idOf(MethodInfo method) {
        return method.annotation(OPERATION).value("operationId").asString();
    }
}
