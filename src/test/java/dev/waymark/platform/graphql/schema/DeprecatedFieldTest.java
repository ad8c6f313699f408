package dev.waymark.platform.graphql.schema;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.Scalars;
import graphql.introspection.Introspection.DirectiveLocation;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

/** A field that is given up keeps saying so, through all that is done with the schema. */
class DeprecatedFieldTest {

    private static final String SCHEMA = """
            type Query {
              topic(slug: String!, id: ID @deprecated(reason: "Use slug.")): Topic!
            }
            type Mutation {
              mark: Topic! @deprecated(reason: "Use markProgress.")
            }
            type Topic {
              slug: String!
              tags: [String!]! @deprecated(reason: "Use focusAreas.")
              level: Level!
            }
            enum Level {
              BASIC @deprecated(reason: "Use FOUNDATIONAL.")
              FOUNDATIONAL
            }
            """;

    @Test
    void in_the_schema_and_in_its_text() {
        var refined = SchemaRefinement.of(new SchemaGenerator()
                .makeExecutableSchema(new SchemaParser().parse(SCHEMA), RuntimeWiring.MOCKED_WIRING));

        var tags = refined.getObjectType("Topic").getField("tags");
        assertTrue(tags.isDeprecated());
        assertEquals("Use focusAreas.", tags.getDeprecationReason());
        assertTrue(refined.getMutationType().getField("mark").isDeprecated());
        assertTrue(refined.getQueryType().getField("topic").getArgument("id").isDeprecated());

        var text = Sdl.of(refined);
        for (var successor : new String[] {"slug", "markProgress", "focusAreas", "FOUNDATIONAL"}) {
            assertThat(text, containsString("@deprecated(reason : \"Use %s.\")".formatted(successor)));
        }
    }

    /** SmallRye says it by a directive alone. */
    @Test
    void in_introspection_as_well() {
        var directive =
                GraphQLDirective.newDirective().name("deprecated").validLocation(DirectiveLocation.FIELD_DEFINITION);
        var query = GraphQLObjectType.newObject()
                .name("Query")
                .field(field -> field.name("old")
                        .type(Scalars.GraphQLString)
                        .withDirective(directive.argument(argument -> argument.name("reason")
                                .type(Scalars.GraphQLString)
                                .valueProgrammatic("Use another."))))
                .field(field -> field.name("other").type(Scalars.GraphQLString))
                .build();
        var refined = SchemaRefinement.of(GraphQLSchema.newSchema().query(query).build());

        assertEquals("Use another.", refined.getQueryType().getField("old").getDeprecationReason());
        assertFalse(refined.getQueryType().getField("other").isDeprecated());
        assertThat(Sdl.of(refined), containsString("old: String @deprecated(reason : \"Use another.\")\n"));
    }
}
