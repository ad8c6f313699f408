package dev.waymark.attack;

import java.util.List;

/** What caches keep for whoever sends it, and are to weigh as what it takes. */
final class CacheAttacks {

    private static final String KIND = "What caches keep";
    private static final String QUERY = "query($slug: String!) { topic(slug: $slug) { title summary } }";

    /** What is kept ready of GraphQL's answers at most, and of REST's. */
    private static final int GRAPHQL_MEGABYTES = 32;

    private static final int REST_MEGABYTES = 64;

    private CacheAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(
                        KIND,
                        "unused variables, nested",
                        GRAPHQL_MEGABYTES,
                        (target, answers) -> variables(target, answers, "[" + "{},".repeat(43_000) + "{}]")),
                new Attack(
                        KIND,
                        "unused variables, of many names",
                        GRAPHQL_MEGABYTES,
                        (target, answers) -> variables(
                                target, answers, "{" + Documents.many(9_000, i -> "\"v" + i + "\":0,") + "\"w\":0}")),
                new Attack(KIND, "long names of operations", GRAPHQL_MEGABYTES, CacheAttacks::names),
                new Attack(KIND, "long documents, mostly of comments", GRAPHQL_MEGABYTES, CacheAttacks::comments),
                new Attack(KIND, "addresses in many spellings", REST_MEGABYTES, CacheAttacks::spellings),
                new Attack(KIND, "addresses with parameters that nobody takes", REST_MEGABYTES, CacheAttacks::unknown),
                new Attack(KIND, "long headers with public reads", REST_MEGABYTES, CacheAttacks::headers));
    }

    private static void variables(Target target, Answers answers, String unused) throws InterruptedException {
        Crowd.of(
                target.times(200),
                2,
                answers,
                i -> Wire.exchange(
                        target,
                        target.address(i / 250),
                        Documents.request(QUERY, "{\"slug\":\"docker\",\"n%d\":%s}".formatted(i, unused))));
    }

    private static void names(Target target, Answers answers) throws InterruptedException {
        Crowd.of(target.times(200), 2, answers, i -> {
            var name = "n".repeat(50_000) + i;
            var body = Documents.body("query " + name + " { topic(slug: \"docker\") { title } }", "{}");
            return Wire.exchange(
                    target,
                    target.address(i / 250),
                    Wire.post(Documents.ENDPOINT, body.replaceFirst("\\{", "{\"operationName\":\"" + name + "\",")));
        });
    }

    private static void comments(Target target, Answers answers) throws InterruptedException {
        var comment = " # " + "c".repeat(120_000);
        Crowd.of(
                target.times(200),
                2,
                answers,
                i -> Wire.exchange(
                        target,
                        target.address(i / 250),
                        Documents.request("{ topic(slug: \"docker\") { title } }" + comment + i)));
    }

    /** The same few lists, each time in other words: up to 4 KB of them, which links to other pages repeat. */
    private static void spellings(Target target, Answers answers) throws InterruptedException {
        Crowd.of(target.times(2_000), 4, answers, i -> {
            var slugs = new StringBuilder();
            for (int bit = 0; bit < 60; bit++) {
                slugs.append((i >> (bit % 11) & 1) == 0 ? "&slug=docker" : "&slug=%64ocker-")
                        .append(bit + i);
            }
            var path = "/api/v1/topics?limit=2&count=true" + slugs.substring(0, Math.min(slugs.length(), 3_000));
            return Wire.exchange(target, target.address(i / 250), Wire.get(path));
        });
    }

    private static void unknown(Target target, Answers answers) throws InterruptedException {
        Crowd.of(
                target.times(1_000),
                4,
                answers,
                i -> Wire.exchange(
                        target,
                        target.address(i / 250),
                        Wire.get("/api/v1/roadmaps/senior-backend-python-aws-microservices?%s=%d"
                                .formatted("x".repeat(3_000), i))));
    }

    private static void headers(Target target, Answers answers) throws InterruptedException {
        var junk = "j".repeat(6_000);
        Crowd.of(
                target.times(1_000),
                4,
                answers,
                i -> Wire.exchange(
                        target,
                        target.address(i / 250),
                        Wire.get(
                                "/api/v1/topics?limit=" + (1 + i % 100),
                                "Origin: https://%s%d.example".formatted(junk, i),
                                "Accept-Language: " + junk + i,
                                "X-Forwarded-Host: " + junk + i)));
    }
}
