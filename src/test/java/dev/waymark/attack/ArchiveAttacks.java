package dev.waymark.attack;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Archives with members that nobody could have entered, restored, and then read in lists. */
final class ArchiveAttacks {

    private static final String KIND = "Archives with wide members";

    /** Below what an archive may have, so that nothing but the member is too large. */
    private static final String WIDE = "w".repeat(20_000_000);

    private static final String ROADMAP = """
            {"format":"waymark-archive/1","roadmaps":[{"id":"my-%s","composition":{"hash":"HASH","contentVersion":1,\
            "focus":["FOCUS"],"level":"FOUNDATIONAL","targetLevel":"EXPERT","known":["KNOWN"],"resourceType":[],\
            "language":"LANGUAGE"},"versions":[{"publishedAt":"2026-11-30T20:00:00Z","title":"TITLE","summary":"SUMMARY",\
            "focusAreas":["AREA"],"stages":[{"slug":"STAGE","title":"HEADING","summary":"","steps":[{"kind":"TOPIC",\
            "slug":"aws","requirement":"REQUIRED","reason":"REASON","group":"GROUP"}]}]}]}]}""";
    private static final List<String> MEMBERS = List.of(
            "HASH", "FOCUS", "KNOWN", "LANGUAGE", "TITLE", "SUMMARY", "AREA", "STAGE", "HEADING", "REASON", "GROUP");
    private static final List<String> OTHERS = List.of(
            "{\"format\":\"waymark-archive/1\",\"notes\":[{\"kind\":\"TOPIC\",\"slug\":\"docker\",\"text\":\"WIDE\",\"links\":[]}]}",
            "{\"format\":\"waymark-archive/1\",\"notes\":[{\"kind\":\"TOPIC\",\"slug\":\"git\",\"text\":\"a\",\"links\":[{\"title\":\"WIDE\",\"url\":\"https://a.example/WIDE\"}]}]}",
            "{\"format\":\"waymark-archive/1\",\"learner\":{\"displayName\":\"WIDE\",\"timeZone\":\"UTC\",\"language\":\"en\"}}",
            "{\"format\":\"waymark-archive/1\",\"progress\":[{\"kind\":\"TOPIC\",\"slug\":\"WIDE\",\"status\":\"DONE\",\"changedAt\":\"2026-11-30T20:00:00Z\"}]}",
            "{\"format\":\"waymark-archive/1\",\"enrolments\":[{\"roadmap\":\"WIDE\",\"version\":1,\"startedAt\":\"2026-11-30T20:00:00Z\"}]}",
            "{\"format\":\"waymark-archive/1\",\"shares\":[{\"id\":\"WIDE\",\"roadmap\":\"WIDE\"}]}",
            "{\"format\":\"WIDE\"}",
            "{\"format\":\"waymark-archive/1\",\"WIDE\":[]}");

    private ArchiveAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(
                        KIND,
                        "26 with a hash of 20 MB, and lists",
                        (target, answers) -> restore(target, answers, target.times(26), i -> roadmap(i, "HASH", WIDE))),
                new Attack(
                        KIND,
                        "one for each member of 20 MB, and lists",
                        (target, answers) -> restore(
                                target,
                                answers,
                                MEMBERS.size() + OTHERS.size(),
                                i -> i < MEMBERS.size()
                                        ? roadmap(i, MEMBERS.get(i), WIDE)
                                        : OTHERS.get(i - MEMBERS.size())
                                                .replaceFirst("WIDE", WIDE)
                                                .replace("WIDE", "a"))),
                new Attack(
                        KIND,
                        "5 with lists of 100,000 members, and lists",
                        (target, answers) ->
                                restore(target, answers, target.times(5), i -> roadmap(i, "KNOWN", list(100_000, i)))));
    }

    private static String list(int members, int number) {
        var list = new StringBuilder(members * 200);
        for (int i = 0; i < members; i++) {
            list.append("topics/")
                    .append("k".repeat(180))
                    .append(number)
                    .append(i)
                    .append("\",\"");
        }
        return list.append("topics/docker").toString();
    }

    private static String roadmap(int number, String member, String wide) {
        var text = ROADMAP.formatted("wide%08d".formatted(number));
        for (var other : MEMBERS) {
            text = text.replace(other, other.equals(member) ? wide : other.equals("STAGE") ? "first" : usual(other));
        }
        return text;
    }

    private static String usual(String member) {
        return switch (member) {
            case "HASH" -> "sha256:" + "0".repeat(64);
            case "FOCUS", "AREA" -> "cloud-aws";
            case "KNOWN" -> "topics/docker";
            case "LANGUAGE" -> "en";
            default -> "Mine";
        };
    }

    private static void restore(Target target, Answers answers, int count, IntFunction<String> archive)
            throws Exception {
        var learner = target.learners().fresh(target.address(0));
        for (int i = 0; i < count; i++) {
            answers.add(restore(target, learner, archive.apply(i)));
        }
        Crowd.of(
                10,
                2,
                answers,
                i -> Wire.exchange(target, target.address(0), Wire.get("/api/v1/me/roadmaps", learner)));
        Crowd.of(
                10,
                2,
                answers,
                i -> Wire.exchange(
                        target,
                        target.address(0),
                        Documents.request(
                                "{ me { roadmaps { nodes { title composition { level } } } notes { nodes { markdown } } } }",
                                "{}",
                                learner)));
        answers.add(Wire.exchange(target, target.address(0), Wire.get("/api/v1/me/archive", learner)));
    }

    private static Answer restore(Target target, String learner, String archive) throws IOException {
        return Wire.exchange(target, target.address(0), Wire.request("PUT", "/api/v1/me/archive", archive, learner));
    }
}
