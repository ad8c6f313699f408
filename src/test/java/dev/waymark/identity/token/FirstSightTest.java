package dev.waymark.identity.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OutsideIssuerConfigured.class)
@Timeout(120)
class FirstSightTest extends WithOutsideIssuer {

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "PS256", "ES256", "EdDSA"})
    void a_learner_is_made_at_first_sight(String algorithm) {
        var token = issuer.draft().with("name", "Grace Hopper").signedBy(key(algorithm));

        var id = Bearer.assertTaken(token);
        Bearer.me(token)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("displayName", equalTo("Grace Hopper"))
                .body("roles", contains("LEARNER"));
        assertThat(Bearer.assertTaken(issuer.draft().signedBy(key(algorithm))), not(equalTo(id)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void the_name_is_what_the_token_says_as_far_as_it_is_one(Object name, String expected) {
        Bearer.me(issuer.draft().with("name", name).signedBy(KEY))
                .statusCode(200)
                .body("displayName", equalTo(expected));
    }

    static Stream<Arguments> the_name_is_what_the_token_says_as_far_as_it_is_one() {
        return Stream.of(
                arguments(" Ada  ", "Ada"),
                arguments("", "Learner"),
                arguments(" \t ", "Learner"),
                arguments(7, "Learner"),
                arguments(List.of("Ada"), "Learner"),
                arguments("A\u0000d\na", "Ada"),
                arguments("\u0000", "Learner"),
                arguments("Ada \ud83d", "Learner"),
                arguments("x".repeat(101), "x".repeat(100)),
                arguments("\ud83d\ude00".repeat(101), "\ud83d\ude00".repeat(100)));
    }

    @Test
    void a_preferred_username_is_a_name_too() {
        Bearer.me(issuer.draft().with("preferred_username", "ada").signedBy(KEY))
                .body("displayName", equalTo("ada"));
    }

    @Test
    void a_token_does_not_bring_back_a_learner_who_was_deleted() {
        var subject = "deleted-" + System.nanoTime();
        var token = issuer.draft(subject).signedBy(KEY);
        var id = Bearer.assertTaken(token);
        authorized(token).delete("/api/v1/me").then().statusCode(204);

        Bearer.assertUnknown(token);
        Bearer.assertUnknown(issuer.draft(subject).with("iat", now() - 60).signedBy(KEY));

        var later = issuer.draft(subject).with("iat", now() + 2).signedBy(KEY);
        var newId = Bearer.assertTaken(later);
        assertThat(newId, not(equalTo(id)));
        Bearer.assertUnknown(token);
        assertThat(Bearer.assertTaken(later), equalTo(newId));
    }

    @Test
    void many_first_requests_at_once_make_one_learner() throws Exception {
        for (int round = 0; round < 5; round++) {
            var token = issuer.draft().signedBy(KEY);
            var start = new CountDownLatch(1);
            var ids = new HashSet<String>();
            try (var threads = Executors.newFixedThreadPool(8)) {
                var answers = IntStream.range(0, 8)
                        .mapToObj(i -> threads.submit(() -> {
                            start.await();
                            return i % 2 == 0
                                    ? Bearer.me(token).statusCode(200).extract().<String>path("id")
                                    : Bearer.graphqlMe(token)
                                            .statusCode(200)
                                            .extract()
                                            .<String>path("data.me.id");
                        }))
                        .toList();
                start.countDown();
                for (var answer : answers) {
                    ids.add(answer.get());
                }
            }
            assertThat(ids.toString(), ids.size(), equalTo(1));
        }
    }
}
