package dev.waymark.identity.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.waymark.platform.limits.SmallLimits;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several replicas, each with its own knowledge of the keys, at times of the test's own. */
@QuarkusTest
@TestProfile(SmallLimits.class)
class SigningKeysTest {

    @Inject
    EntityManager database;

    @Inject
    IdentityConfig config;

    @Inject
    Clock clock;

    @Inject
    SigningKeys ofTheServer;

    /** Whoever signs in after these tests gets tokens that stay valid. */
    @AfterEach
    void forget_and_make_a_key_that_the_server_knows() {
        forget();
        ofTheServer.rotate();
    }

    @BeforeEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> SigningKey.newestFirst().forEach(SigningKey::delete));
    }

    @Test
    void of_replicas_that_find_a_key_too_old_at_once_one_makes_the_next() throws Exception {
        replica(0).current();
        var replicas = Stream.generate(() -> replica(91)).limit(8).toList();

        try (var threads = Executors.newFixedThreadPool(replicas.size())) {
            var ids = threads
                    .invokeAll(replicas.stream()
                            .map(keys -> (Callable<String>) () -> keys.current().id)
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .distinct()
                    .toList();
            assertEquals(1, ids.size());
        }
        assertEquals(2, kept().size());
    }

    @Test
    void a_key_is_kept_for_as_long_as_tokens_of_it_can_live() {
        var first = replica(0).current().id;
        var second = replica(91).current().id;
        assertThat(kept(), hasItem(first));

        replica(182).current();
        assertThat(kept(), not(hasItem(first)));
        assertThat(kept(), hasItem(second));
    }

    @Test
    void a_replica_knows_another_ones_key_as_soon_as_it_meets_a_token_of_it() {
        var one = replica(0);
        one.current();
        var other = replica(0);
        other.current();

        var fresh = one.rotate().id;
        assertEquals(1, replica(0).named(fresh).size());
        assertEquals(0, other.named("unknown").size());
    }

    private SigningKeys replica(int days) {
        return new SigningKeys(database, config, Clock.offset(clock, Duration.ofDays(days)));
    }

    private static List<String> kept() {
        return QuarkusTransaction.requiringNew()
                .call(() -> SigningKey.newestFirst().stream().map(key -> key.id).toList());
    }
}
