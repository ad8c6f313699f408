package dev.waymark.matrix;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.schema.model.Type;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** A field of the schema that code of ours answers, and whom it lets in, as its annotations say. */
record GraphqlField(String type, String name, Access access, GraphQLObjectType owner) {

    /** Asked for with names that mean nothing there; a first version changed nothing; what is shared is the owner's own. */
    private static final Set<String> NOTHING_THERE = Set.of(
            "Query.node",
            "RoadmapVersion.changes",
            "VersionChanges.roadmap",
            "SharedRoadmap.roadmap",
            "ImportedChange.item");

    /** Parts of what a first version changed. */
    private static final Set<String> NOTHING_CHANGED = Set.of(
            "StepPlacement",
            "StepMove",
            "StepPlace",
            "StepRegrouping",
            "RequirementChange",
            "StagePlacement",
            "StageMove",
            "Renaming",
            "MemberEdit",
            "FocusAreasChange");

    static List<GraphqlField> all(Schema model, GraphQLSchema schema) {
        return Stream.of(
                        of("Query", model.getQueries(), schema),
                        of("Mutation", model.getMutations(), schema),
                        model.getTypes().values().stream().flatMap(type -> of(type, schema)))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<GraphqlField> of(Type type, GraphQLSchema schema) {
        return Stream.concat(
                of(type.getName(), type.getOperations().values(), schema),
                of(type.getName(), type.getBatchOperations().values(), schema));
    }

    private static Stream<GraphqlField> of(String type, Collection<Operation> operations, GraphQLSchema schema) {
        return operations.stream()
                .map(operation ->
                        new GraphqlField(type, operation.getName(), access(operation), schema.getObjectType(type)));
    }

    private static Access access(Operation operation) {
        try {
            var api = Class.forName(
                    operation.getClassName(), false, Thread.currentThread().getContextClassLoader());
            var method = Arrays.stream(api.getDeclaredMethods())
                    .filter(one -> one.getName().equals(operation.getMethodName()))
                    .findFirst()
                    .orElseThrow();
            return Stream.<AnnotatedElement>of(method, api)
                    .flatMap(GraphqlField::said)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody said whom this lets in: " + method));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Access> said(AnnotatedElement element) {
        if (element.isAnnotationPresent(PermitAll.class)) {
            return Stream.of(Access.EVERYBODY);
        }
        if (element.isAnnotationPresent(Authenticated.class)) {
            return Stream.of(Access.LEARNERS);
        }
        var roles = element.getAnnotation(RolesAllowed.class);
        return roles == null ? Stream.empty() : Stream.of(Access.of(true, List.of(roles.value())));
    }

    String key() {
        return type + "." + name;
    }

    /** Whether there is something in it for the owner of everything; a mutation's fate is another matter. */
    boolean isToBeFound() {
        return !type.equals("Mutation") && !NOTHING_THERE.contains(key()) && !NOTHING_CHANGED.contains(type);
    }
}
