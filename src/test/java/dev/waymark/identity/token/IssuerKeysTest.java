package dev.waymark.identity.token;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.Await;
import dev.waymark.identity.token.OutsideIssuer.Mode;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * When an issuer is asked for its keys, and how its answers are used. The pause between requests passes on a clock of
 * the test.
 */
@Timeout(120)
class IssuerKeysTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    /** Far less than an issuer that never ends its answer takes, and more than a busy machine does. */
    private static final Duration IN_TIME = Duration.ofSeconds(9);

    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final OutsideIssuer server = OutsideIssuer.start(Mode.UP);
    private final IssuerControl issuer = new IssuerControl(server.name());
    private static final Map<String, String> EXPIRED_AT_ONCE = Map.of("waymark.identity.issuer-key-lifetime", "0s");

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final IssuerKeys keys = keys(server.name(), Map.of());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keys_are_found_by_their_ids() throws IOException {
        var first = TokenKey.make("ES256");
        var second = TokenKey.make("EdDSA");
        issuer.publish(first, second);
        keys.load();

        assertThat(keys.named(first.id()).getFirst().getKey(), equalTo(first.publicKey()));
        assertThat(keys.named(second.id()).getFirst().getKey(), equalTo(second.publicKey()));
        assertThat(keys.named("another"), empty());
        assertThat(issuer.asked(), equalTo(1));
    }

    @Test
    void without_any_keys_nobody_is_told_that_a_token_is_bad() {
        assertThrows(ServiceUnavailable.class, () -> keys.named("any"));
    }

    @Test
    void many_unknown_ids_make_one_question() throws IOException {
        loaded(keys);
        passes(PAUSE.plusMillis(1));

        IntStream.range(0, 50).forEach(i -> assertThat(keys.named("unknown-" + i), empty()));
        assertThat(issuer.asked(), equalTo(2));

        passes(PAUSE);
        assertThat(keys.named("unknown"), empty());
        assertThat("not before the pause is over", issuer.asked(), equalTo(2));

        passes(Duration.ofMillis(1));
        assertThat(keys.named("unknown"), empty());
        assertThat(issuer.asked(), equalTo(3));
    }

    @Test
    void all_who_come_with_a_new_key_at_once_get_it_by_one_question() throws Exception {
        loaded(keys);
        var fresh = TokenKey.make("ES256");
        issuer.publish(fresh);
        passes(PAUSE.plusMillis(1));

        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var found = IntStream.range(0, 50)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return keys.named(fresh.id());
                    }))
                    .toList();
            start.countDown();
            for (var one : found) {
                assertThat(one.get(), hasSize(1));
            }
        }
        assertThat(issuer.asked(), equalTo(2));
    }

    @Test
    void keys_are_used_for_their_lifetime_without_a_question() throws IOException {
        var withdrawn = loaded(keys);
        issuer.publish(TokenKey.make("ES256"));
        passes(PAUSE.plusMillis(1));

        assertThat(keys.named(withdrawn.id()), hasSize(1));
        assertThat(issuer.asked(), equalTo(1));
    }

    @Test
    void a_key_that_was_withdrawn_is_forgotten_in_time() throws Exception {
        var shortLived = keys(server.name(), Map.of("waymark.identity.issuer-key-lifetime", "1s"));
        var withdrawn = loaded(shortLived);
        issuer.publish(TokenKey.make("ES256"));
        passes(PAUSE.plusMillis(1));

        Await.until("it is forgotten", () -> shortLived.named(withdrawn.id()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(
            value = Mode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UP", "ANOTHER"})
    void known_keys_go_on_while_the_issuer_cannot_be_asked(Mode mode) throws IOException {
        var keys = keys(server.name(), EXPIRED_AT_ONCE);
        var known = loaded(keys);
        issuer.set(mode);
        passes(PAUSE.plusMillis(1));
        long before = System.nanoTime();

        assertThat(keys.named(known.id()), hasSize(1));
        assertThat(keys.named("unknown"), empty());
        assertThat(Duration.ofNanos(System.nanoTime() - before), lessThan(IN_TIME));
        int asked = issuer.asked();
        assertThat(keys.named(known.id()), hasSize(1));
        assertThat("it is left alone for a while", issuer.asked(), equalTo(asked));

        var fresh = TokenKey.make("ES256");
        issuer.publish(fresh);
        issuer.set(Mode.UP);
        passes(PAUSE.plusMillis(1));
        assertThat(keys.named(fresh.id()), hasSize(1));
        assertThat(keys.named(known.id()), empty());
    }

    @ParameterizedTest
    @EnumSource(value = Mode.class, mode = EnumSource.Mode.EXCLUDE, names = "UP")
    void an_issuer_that_cannot_be_understood_at_first_is_asked_again(Mode mode) throws IOException {
        issuer.publish(TokenKey.make("ES256"));
        issuer.set(mode);
        long before = System.nanoTime();

        assertThrows(IOException.class, keys::load);
        assertThat(Duration.ofNanos(System.nanoTime() - before), lessThan(IN_TIME));

        issuer.set(Mode.UP);
        var known = loaded(keys);
        assertThat(keys.named(known.id()), hasSize(1));
    }

    @Test
    void an_answer_without_an_end_is_hung_up_on() throws Exception {
        issuer.set(Mode.DRIPPING);
        assertThrows(IOException.class, keys::load);

        Await.until("whoever listened is gone", () -> issuer.givenUp() > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{}",
                "{\"keys\":null}",
                "{\"keys\":{}}",
                "{\"keys\":[7,null,\"x\",{}]}",
                "{\"keys\":[{\"kty\":\"EC\",\"kid\":\"a\"}]}",
                "{\"keys\":[[[[[[",
                "{\"keys\":[],\"keys\":[]}"
            })
    void what_is_no_set_of_keys_is_told_as_such(String garbage) {
        issuer.publish(garbage);

        assertThrows(IOException.class, keys::load);
    }

    @Test
    void one_broken_key_does_not_spoil_the_others() throws IOException {
        var good = TokenKey.make("ES256");
        issuer.publish("{\"keys\":[{\"kty\":\"XX\"},{\"kty\":\"EC\",\"x\":\"?\"},"
                + good.jwk().toJson() + "]}");
        keys.load();

        assertThat(keys.named(good.id()), hasSize(1));
    }

    @Test
    void a_configured_address_needs_no_discovery() throws IOException {
        var key = TokenKey.make("ES256");
        issuer.publish(key);
        var configured =
                keys("https://issuer.example.org", Map.of("waymark.identity.jwks-url", server.name() + "/keys"));
        configured.load();

        assertThat(configured.named(key.id()), hasSize(1));
    }

    @Test
    void nobody_listening_is_told_as_such() {
        server.close();

        var failure = assertThrows(IOException.class, keys::load);
        assertThat(failure.getMessage(), containsString(server.name()));
        assertThat(failure.getMessage(), not(containsString("null")));
    }

    private TokenKey loaded(IssuerKeys keys) throws IOException {
        var key = TokenKey.make("ES256");
        issuer.publish(key);
        keys.load();
        return key;
    }

    private void passes(Duration duration) {
        time.addAndGet(duration.toNanos());
    }

    private IssuerKeys keys(String name, Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IdentityConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(IdentityConfig.class);
        return new IssuerKeys(name, config, new ObjectMapper(), new IssuerDocuments(PATIENCE), time::get);
    }
}
