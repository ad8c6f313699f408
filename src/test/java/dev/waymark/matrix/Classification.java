package dev.waymark.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What each operation of REST is meant to be. Whoever adds one says it here; the contract must say the same. */
final class Classification {

    private static final Map<Access, String> OPERATIONS = Map.of(
            Access.EVERYBODY,
            """
            getJwks register createTokens
            listCategories getCategory listFocusAreas getFocusArea
            listTopics getTopic getTopicPath getTopicPrerequisites
            listResources getResource listProjects getProject listCertifications getCertification
            listRoadmaps getRoadmap listRoadmapVersions getRoadmapVersion getRoadmapVersionChanges exportRoadmap
            compose exportComposition search getPublication
            openShare exportShare getChecklistSchema
            """,
            Access.LEARNERS,
            """
            getMe updateMe deleteMe changePassword getArchive restoreArchive signOut
            getActivity getNext
            listEnrolments enrol getEnrolment leave previewUpgrade moveEnrolment resetProgress getReset undoReset
            listNotes getNote writeNote deleteNote
            listProgress getProgress markProgress recordChanges listChangesSince
            importProgress getImport discardImport applyImport
            listPersonalRoadmaps keepComposition getPersonalRoadmap updatePersonalRoadmap deletePersonalRoadmap
            listPersonalRoadmapVersions getPersonalRoadmapVersion getPersonalRoadmapVersionChanges exportPersonalRoadmap
            listShares share getShare revokeShare
            """,
            Access.CURATORS,
            "publishContent",
            Access.ADMINS,
            "grantRoles rotateSigningKey");

    /** Whoever is let in would end what the others need: an account, a session, a key, or what is published. */
    private static final Set<String> ENDING = Set.of("deleteMe", "signOut", "rotateSigningKey", "publishContent");

    /** Bodies that would do it, for those who must not; any other operation gets one that is no JSON. */
    private static final Map<String, String> BODIES = Map.of(
            "enrol", "{}",
            "moveEnrolment", "{\"number\": 1}",
            "share", "{\"roadmap\": \"%s\"}",
            "updatePersonalRoadmap", "{\"title\": \"Mine now\"}",
            "grantRoles", "{\"roles\": [\"ADMIN\"]}");

    private Classification() {}

    static Map<String, Access> all() {
        return OPERATIONS.entrySet().stream()
                .flatMap(entry -> names(entry.getValue()).stream().map(name -> Map.entry(name, entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static boolean isTried(Route route, Caller caller) {
        return !route.access().lets(caller) || !ENDING.contains(route.operationId());
    }

    static String body(Route route, Caller caller, Map<String, String> samples) {
        boolean owns = caller.owner() && route.access() == Access.LEARNERS;
        boolean grants = route.access() == Access.ADMINS && route.access().lets(caller);
        return switch (route.method()) {
            case "GET", "DELETE" -> "";
            default ->
                owns || grants
                        ? "{"
                        : BODIES.getOrDefault(route.operationId(), "{")
                                .formatted(samples.get("/api/v1/me/enrolments/{roadmap}"));
        };
    }

    static String query(Route route) {
        var samples = Map.of("focus", "focus=microservices", "q", "q=docker");
        var required = route.query().stream()
                .map(name -> {
                    if (!samples.containsKey(name)) {
                        throw new AssertionError("Give a sample for the parameter " + name + " of " + route);
                    }
                    return samples.get(name);
                })
                .collect(Collectors.joining("&"));
        return route.template().endsWith("/{number}/changes") ? "from=1" : required;
    }

    private static List<String> names(String text) {
        return Arrays.asList(text.strip().split("\\s+"));
    }
}
