package dev.waymark.platform.openapi;

import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Finds operations in the document by what is written on their methods. */
final class OperationIds {

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private OperationIds() {}

    static Set<String> annotated(IndexView index, DotName annotation) {
        return index.getAnnotations(annotation).stream()
                .map(found -> found.target())
                .filter(target -> target.kind() == Kind.METHOD)
                .map(target -> target.asMethod()
                        .annotation(OPERATION)
                        .value("operationId")
                        .asString())
                .collect(Collectors.toSet());
    }
}
