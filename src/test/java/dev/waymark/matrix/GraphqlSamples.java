package dev.waymark.matrix;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents that ask for one field each. */
final class GraphqlSamples {

    /** A change that changes nothing for anybody. */
    private static final String PENDING = "{id: \"5b1d2f0e-0000-4000-8000-000000000001\", kind: TOPIC, slug: \"git\","
            + " status: PENDING, changedAt: \"2026-01-01T00:00:00Z\"}";

    /** How one comes to an object of each type that has fields of its own; or to a field that few of them have. */
    private static final Map<String, String> WAYS = Map.ofEntries(
            Map.entry("Query", "query { % }"),
            Map.entry("Mutation", "mutation { % }"),
            Map.entry("Category", "{ category(slug: \"$category\") { % } }"),
            Map.entry("FocusArea", "{ focusArea(slug: \"$focusArea\") { % } }"),
            Map.entry("Topic", "{ topic(slug: \"docker\") { % } }"),
            Map.entry("LearningResource", "{ resource(slug: \"$resource\") { % } }"),
            Map.entry("Project", "{ project(slug: \"$project\") { % } }"),
            Map.entry("Certification", "{ certification(slug: \"$certification\") { % } }"),
            Map.entry("Roadmap", "{ roadmap(slug: \"$curated\") { % } }"),
            Map.entry("RoadmapVersion", "{ roadmap(slug: \"$curated\") { version { % } } }"),
            Map.entry("Stage", "{ roadmap(slug: \"$curated\") { stages { % } } }"),
            Map.entry("Step", "{ roadmap(slug: \"$curated\") { stages { steps { % } } } }"),
            Map.entry("Roadmap.myComposition", "{ me { roadmap(slug: \"$own\") { % } } }"),
            Map.entry("SearchHit.item", "{ search(q: \"docker\") { nodes { % } } }"),
            Map.entry("SearchHit.roadmap", "{ search(q: \"senior backend\") { nodes { % } } }"),
            Map.entry("CompositionStep", "{ composition(focus: \"microservices\") { stages { steps { % } } } }"),
            Map.entry("Composition", "{ composition(focus: \"microservices\") { % } }"),
            Map.entry(
                    "ItemReference",
                    "{ composition(focus: \"microservices\") { stages { steps { neededBy { % } } } } }"),
            Map.entry(
                    "SuggestedResource",
                    "{ composition(focus: \"microservices\") { stages { steps { resources { % } } } } }"),
            Map.entry(
                    "LeftOut",
                    "{ composition(focus: \"microservices\", targetLevel: INTERMEDIATE) { leftOut { % } } }"),
            Map.entry(
                    "ScheduledStep",
                    "{ composition(focus: \"microservices\", hoursPerWeek: 8) { schedule { weeks { steps { % } } } } }"),
            Map.entry("TopicPath", "{ topic(slug: \"kubernetes\") { path { % } } }"),
            Map.entry("PathStep", "{ topic(slug: \"kubernetes\") { path { steps { % } } } }"),
            Map.entry("PrerequisiteGraph", "{ topic(slug: \"kubernetes\") { prerequisiteGraph { % } } }"),
            Map.entry("PrerequisiteNode", "{ topic(slug: \"kubernetes\") { prerequisiteGraph { topics { % } } } }"),
            Map.entry("PrerequisiteEdge", "{ topic(slug: \"kubernetes\") { prerequisiteGraph { edges { % } } } }"),
            Map.entry("VersionChanges", changes("%")),
            Map.entry("StepPlacement", changes("added { % }")),
            Map.entry("StepMove", changes("moved { % }")),
            Map.entry("StepPlace", changes("moved { from { % } }")),
            Map.entry("StepRegrouping", changes("regrouped { % }")),
            Map.entry("RequirementChange", changes("requirementChanged { % }")),
            Map.entry("StagePlacement", changes("stagesAdded { % }")),
            Map.entry("StageMove", changes("stagesMoved { % }")),
            Map.entry("Renaming", changes("renamed { % }")),
            Map.entry("MemberEdit", changes("edited { % }")),
            Map.entry("FocusAreasChange", changes("focusAreas { % }")),
            Map.entry("SharedRoadmap", "{ share(token: \"$token\") { % } }"),
            Map.entry("SharedStage", "{ share(token: \"$token\") { stages { % } } }"),
            Map.entry("SharedStep", "{ share(token: \"$token\") { stages { steps { % } } } }"),
            Map.entry("Learner", "{ me { % } }"),
            Map.entry("Enrolment", "{ me { enrolments { nodes { % } } } }"),
            Map.entry("RoadmapProgress", "{ me { enrolments { nodes { progress { % } } } } }"),
            Map.entry("StageProgress", "{ me { enrolments { nodes { progress { stages { % } } } } } }"),
            Map.entry("StepProgress", "{ me { enrolments { nodes { progress { stages { steps { % } } } } } } }"),
            Map.entry("EnrolmentUpgrade", "{ me { enrolments { nodes { upgrade { % } } } } }"),
            Map.entry("KeptComposition", "{ me { roadmap(slug: \"$own\") { myComposition { % } } } }"),
            Map.entry("ImportedChange", "{ progressImport(id: \"$import\") { changes { % } } }"),
            Map.entry("RecordedChanges", "mutation { recordChanges(changes: [" + PENDING + "]) { % } }"),
            Map.entry("ChangeResult", "mutation { recordChanges(changes: [" + PENDING + "]) { results { % } } }"),
            Map.entry("ProgressReset", "mutation { undoReset(roadmap: \"$own\", id: \"$reset\") { % } }"),
            Map.entry(
                    "DeletedEnrolment", "mutation { leave(roadmap: \"$own\") { % } enrol(roadmap: \"$own\") { id } }"),
            Map.entry(
                    "DeletedNote",
                    "mutation { writeNote(kind: TOPIC, slug: \"git\", text: \"x\") { id }"
                            + " deleteNote(kind: TOPIC, slug: \"git\") { % } }"),
            Map.entry(
                    "DeletedShare",
                    "mutation { share(id: \"gone\", roadmap: \"$curated\") { id } revokeShare(id: \"gone\") { % } }"),
            Map.entry("Progress", "{ me { progress { nodes { % } } } }"),
            Map.entry("Note", "{ me { notes { nodes { % } } } }"),
            Map.entry("Share", "{ me { shares { nodes { % } } } }"),
            Map.entry("NextItem", "{ me { next { % } } }"));

    /** Arguments that a field cannot do without; what they name is the owner's, or nobody's. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("Query.category.slug", "\"$category\""),
            Map.entry("Query.focusArea.slug", "\"$focusArea\""),
            Map.entry("Query.topic.slug", "\"docker\""),
            Map.entry("Query.resource.slug", "\"$resource\""),
            Map.entry("Query.project.slug", "\"$project\""),
            Map.entry("Query.certification.slug", "\"$certification\""),
            Map.entry("Query.roadmap.slug", "\"$own\""),
            Map.entry("Query.node.id", "\"Topic:0\""),
            Map.entry("Query.nodes.ids", "[\"Topic:0\"]"),
            Map.entry("Query.progressImport.id", "\"$import\""),
            Map.entry("Mutation.applyImport.id", "\"$import\""),
            Map.entry("Mutation.discardImport.id", "\"$import\""),
            Map.entry("Mutation.undoReset.id", "\"$reset\""),
            Map.entry("Mutation.share.id", "\"theirs\""),
            Map.entry("Mutation.revokeShare.id", "\"$share\""),
            Map.entry("Learner.share.id", "\"$share\""),
            Map.entry("Learner.roadmap.slug", "\"$own\""),
            Map.entry("slug", "\"no-such-thing\""),
            Map.entry("roadmap", "\"$own\""),
            Map.entry("token", "\"$token\""),
            Map.entry("focus", "\"microservices\""),
            Map.entry("q", "\"docker\""),
            Map.entry("kind", "TOPIC"),
            Map.entry("status", "DONE"),
            Map.entry("number", "1"),
            Map.entry("text", "\"\""),
            Map.entry("changes", "[]"),
            Map.entry("Mutation.updateRoadmap.changes", "{title: \"Mine now\"}"),
            Map.entry("composition", "{focus: \"no-such-area\"}"),
            Map.entry("refreshToken", "\"x\""),
            Map.entry("email", "\"x\""),
            Map.entry("password", "\"x\""),
            Map.entry("displayName", "\"x\""),
            Map.entry("currentPassword", "\"x\""),
            Map.entry("newPassword", "\"x\""));

    private GraphqlSamples() {}

    private static String changes(String selection) {
        return "{ roadmap(slug: \"$curated\") { version { changes { " + selection + " } } } }";
    }

    /** What the names stand for. */
    static Map<String, String> names(Map<String, String> samples) {
        var names = new HashMap<String, String>();
        names.put("$category", samples.get("/api/v1/categories/{slug}"));
        names.put("$focusArea", samples.get("/api/v1/focus-areas/{slug}"));
        names.put("$resource", samples.get("/api/v1/resources/{slug}"));
        names.put("$project", samples.get("/api/v1/projects/{slug}"));
        names.put("$certification", samples.get("/api/v1/certifications/{slug}"));
        names.put("$curated", samples.get("/api/v1/roadmaps/{slug}"));
        names.put("$token", samples.get("/api/v1/shares/{token}"));
        names.put("$own", samples.get("/api/v1/me/roadmaps/{id}"));
        names.put("$import", samples.get("/api/v1/me/progress/imports/{id}"));
        names.put("$reset", samples.get("/api/v1/me/enrolments/{roadmap}/reset/{id}"));
        names.put("$share", samples.get("/api/v1/me/shares/{id}"));
        return names;
    }

    static boolean namesTheOwners(String document) {
        return Stream.of("$own", "$import", "$reset", "$share").anyMatch(document::contains);
    }

    static String document(GraphqlField field) {
        var way = WAYS.getOrDefault(field.key(), WAYS.get(field.type()));
        if (way == null) {
            throw new AssertionError("Say how one comes to a " + field.type());
        }
        var definition = field.owner().getFieldDefinition(field.name());
        return way.replace("%", call(field, definition));
    }

    private static String call(GraphqlField field, GraphQLFieldDefinition definition) {
        var arguments = definition.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                .map(argument -> argument.getName() + ": " + sample(field, argument))
                .collect(Collectors.joining(", "));
        return field.name() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selection(definition, 2);
    }

    private static String sample(GraphqlField field, GraphQLArgument argument) {
        var special = ARGUMENTS.get(field.key() + "." + argument.getName());
        var sample = special == null ? ARGUMENTS.get(argument.getName()) : special;
        if (sample == null) {
            throw new AssertionError("Give a sample for " + field.key() + "." + argument.getName());
        }
        return sample;
    }

    /** All that needs no argument, a few levels deep: what leaks, leaks there. */
    private static String selection(GraphQLFieldDefinition definition, int levels) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(definition.getType());
        if (type instanceof GraphQLScalarType || type instanceof GraphQLEnumType) {
            return "";
        }
        if (!(type instanceof GraphQLObjectType object)) {
            return " { __typename }";
        }
        return object.getFieldDefinitions().stream()
                .filter(field -> levels > 1 || isLeaf(field))
                .filter(field -> field.getArguments().stream()
                        .noneMatch(argument -> GraphQLTypeUtil.isNonNull(argument.getType())))
                .filter(field -> isLeaf(field) || type.getName().endsWith("Connection"))
                .map(field -> field.getName() + selection(field, levels - 1))
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type instanceof GraphQLScalarType || type instanceof GraphQLEnumType;
    }
}
