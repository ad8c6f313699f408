package dev.waymark.platform.graphql.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;

/** Prints a schema in the schema definition language, without the built-in definitions. */
public final class Sdl {

    private Sdl() {}

    public static String of(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeDirectives(name -> name.equals("deprecated"))
                .includeDirectiveDefinitions(false)
                .includeSchemaDefinition(false)
                .includeScalarTypes(true);
        return new SchemaPrinter(options).print(schema);
    }
}
