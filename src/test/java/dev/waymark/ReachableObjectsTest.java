package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In GraphQL, what a type names by a slug it also leads to, and a mutation answers what it changed: so that no screen
 * looks things up one by one, and a cache that knows things by their ids stays right.
 */
@QuarkusTest
class ReachableObjectsTest {

    /** Types with a slug behind which there is nothing else. */
    private static final Map<String, String> ALONE = Map.of(
            "CompositionStage", "it is computed, and is all that there is of the stage",
            "SharedStage", "the stage may be of the owner's own roadmap, which nobody else can fetch");

    /** Texts that name something, and for what they are there. */
    private static final Map<String, String> TEXTS = Map.of(
            "Composition.known", "to be sent again as the argument known",
            "KeptComposition.known", "to be sent again as the argument known",
            "KeptComposition.focus", "to be sent again as the argument focus; focusAreas are the same as objects");

    /** Mutations that answer nothing that a cache has under an id. */
    private static final Map<String, String> CHANGES_NOTHING_CACHED = Map.of(
            "signIn", "tokens",
            "refresh", "tokens",
            "signOut", "the caller is gone, and the cache with them",
            "changePassword", "nothing that can be read",
            "importProgress", "a preview; nothing is changed yet",
            "publishContent", "the number of a publication; everything may have changed");

    private static final Pattern DELETING = Pattern.compile("(delete|revoke|discard|leave).*");

    private static final Pattern SLUG = Pattern.compile("(?i)\\bslugs?\\b|topics/docker");

    @Inject
    GraphQLSchema schema;

    private List<GraphQLObjectType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    private boolean isNode(GraphQLNamedType type) {
        return type.getName().equals("Node") || (type instanceof GraphQLImplementingType object && has(object, "Node"));
    }

    private static boolean has(GraphQLImplementingType type, String name) {
        return type.getInterfaces().stream()
                .map(GraphQLNamedSchemaElement.class::cast)
                .anyMatch(one -> one.getName().equals(name));
    }

    private static GraphQLNamedType type(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAllAs(field.getType());
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }

    @Test
    void a_type_with_a_slug_is_an_object_or_leads_to_one() {
        var named = types().stream()
                .filter(type -> type.getFieldDefinition("slug") != null && !isNode(type))
                .toList();
        assertThat(named.size(), greaterThan(15));

        var missing = named.stream()
                .filter(type -> type.getFieldDefinitions().stream()
                        .noneMatch(field -> !isList(field) && isNode(type(field)) && fits(type, field)))
                .map(GraphQLObjectType::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(ALONE.keySet());
        assertThat(missing, empty());
    }

    /** What has the kind of an item leads to the item; a search finds roadmaps as well. */
    private static boolean fits(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var kind = type.getFieldDefinition("kind");
        return kind == null
                || (type(field).getName().equals("Item") && field.getName().equals("item"));
    }

    @Test
    void nothing_is_named_by_a_slug_alone() {
        var things = types().stream()
                .filter(this::isNode)
                .map(GraphQLNamedType::getName)
                .filter(name -> !name.equals("Note")) // Items have a note of the curators', which is a text.
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.of(name, name + "s"))
                .collect(Collectors.toCollection(TreeSet::new));
        things.addAll(Set.of("item", "items", "resource", "resources", "prerequisite", "prerequisites", "categories"));

        var found = types().stream()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> type(field).getName().equals("String"))
                        .filter(field -> !Set.of("slug", "key").contains(field.getName()))
                        .filter(field -> things.contains(field.getName().toLowerCase(Locale.ROOT))
                                || (field.getDescription() != null
                                        && SLUG.matcher(field.getDescription()).find()))
                        .map(field -> type.getName() + "." + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(TEXTS.keySet());
        assertThat(found, empty());
    }

    @Test
    void a_mutation_answers_what_it_changed() {
        var mutations = schema.getMutationType().getFieldDefinitions();
        var silent = mutations.stream()
                .filter(mutation -> !isNode(type(mutation))
                        && !(type(mutation) instanceof GraphQLObjectType answer
                                && (has(answer, "Deleted")
                                        || answer.getFieldDefinitions().stream()
                                                .anyMatch(field -> isNode(type(field))))))
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());
        assertThat(silent, equalTo(CHANGES_NOTHING_CACHED.keySet()));
    }

    @Test
    void a_mutation_that_deletes_says_the_id() {
        for (var mutation : schema.getMutationType().getFieldDefinitions()) {
            boolean says = type(mutation) instanceof GraphQLObjectType answer && has(answer, "Deleted");
            assertThat(
                    mutation.getName(),
                    says,
                    equalTo(DELETING.matcher(mutation.getName()).matches()));
        }
    }
}
