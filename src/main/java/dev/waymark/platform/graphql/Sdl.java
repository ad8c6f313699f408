package dev.waymark.platform.graphql;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** Prints a schema in the schema definition language, without the built-in definitions. */
final class Sdl {

    private Sdl() {}

    static String of(GraphQLSchema schema) {
        var scalars = UsedScalars.of(schema);
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectives(name -> name.equals("deprecated"))
                .includeDirectiveDefinitions(false)
                .includeSchemaDefinition(false)
                .includeScalarTypes(true)
                .includeSchemaElement(element ->
                        !(element instanceof GraphQLScalarType scalar) || scalars.contains(scalar.getName()));
        return new SchemaPrinter(options).print(schema);
    }
}
