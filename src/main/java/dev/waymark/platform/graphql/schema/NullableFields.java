package dev.waymark.platform.graphql.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The fields that may be null whatever their resolvers say. A field that fails takes everything around it with it unless it
 * may be null, so fields at the root may be, and so may fields with arguments, which can be refused. What may be null in one
 * type may be in all that share an interface with it: two fields of one name in a document conflict unless both or neither
 * may be null.
 */
final class NullableFields {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation");

    /** The names of fields that are null somewhere among the types of an interface, by the name of the interface. */
    private final Map<String, Set<String>> inOneOf;

    private NullableFields(Map<String, Set<String>> inOneOf) {
        this.inOneOf = inOneOf;
    }

    static NullableFields of(GraphQLSchema schema) {
        var names = new HashMap<String, Set<String>>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType shared) {
                names.put(shared.getName(), nullable(shared, schema));
            }
        }
        return new NullableFields(names);
    }

    private static Set<String> nullable(GraphQLInterfaceType shared, GraphQLSchema schema) {
        var names = new HashSet<>(nullable(shared));
        for (GraphQLObjectType type : schema.getImplementations(shared)) {
            names.addAll(nullable(type));
        }
        return names;
    }

    private static Set<String> nullable(GraphQLImplementingType type) {
        var names = new HashSet<String>();
        for (var field : type.getFieldDefinitions()) {
            if (!GraphQLTypeUtil.isNonNull(field.getType()) || mayFail(type, field)) {
                names.add(field.getName());
            }
        }
        return names;
    }

    boolean contain(GraphQLImplementingType owner, GraphQLFieldDefinition field) {
        return mayFail(owner, field)
                || isNullable(owner, field)
                || owner.getInterfaces().stream().anyMatch(shared -> isNullable(shared, field));
    }

    private boolean isNullable(GraphQLNamedType shared, GraphQLFieldDefinition field) {
        return inOneOf.getOrDefault(shared.getName(), Set.of()).contains(field.getName());
    }

    private static boolean mayFail(GraphQLImplementingType owner, GraphQLFieldDefinition field) {
        return ROOTS.contains(owner.getName()) || !field.getArguments().isEmpty();
    }
}
