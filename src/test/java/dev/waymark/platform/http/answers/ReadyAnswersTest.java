package dev.waymark.platform.http.answers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.waymark.platform.http.HttpConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which answers are kept. Without the application, since what matters is who publishes between which two steps. */
class ReadyAnswersTest {

    private static final ReadyAnswer ANSWER = ReadyAnswer.of("{}".getBytes(UTF_8), null, null, List.of());

    private @Nullable OptionalLong current = OptionalLong.of(5);
    private final ReadyAnswers answers = answers(1_000_000);

    @Test
    void an_answer_is_kept_for_the_content_version_that_it_was_asked_under() {
        answers.keep(5L, "/a", ANSWER);

        assertNotNull(answers.find(5, "/a"));
        assertNull(answers.find(6, "/a"));
    }

    @Test
    void an_answer_is_found_whatever_the_order_of_the_parameters() {
        answers.keep(5L, "/a?c=3&b=2&b=1", ANSWER);

        assertNotNull(answers.find(5, "/a?b=2&c=3&b=1"));
        assertNull(answers.find(5, "/a?b=1&b=2&c=3"), "the order of values may mean something");
        assertNull(answers.find(5, "/a?b=1&c=3"));
        assertNull(answers.find(5, "/a?b=2&b=1&c=3&c=3"), "it may be refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/b?c=d e", "/%61/b?c=d+e", "/a/%62?%63=d%20e", "/a/b?&&c=%64%20%65&", "/a/b?c=d+e&&&"})
    void an_answer_is_found_however_its_address_is_written(String address) {
        answers.keep(5L, "/a/b?c=d%20e", ANSWER);

        assertNotNull(answers.find(5, address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/b%3Fc=d%20e",
                "/a/b?c=d%2Be",
                "/a/b?C=d+e",
                "/a/b?c=d+e&x",
                "/a/b?c=d+e&=x",
                "/a/b?c=",
                "/a/b"
            })
    void nothing_is_found_for_an_address_that_asks_for_something_else(String address) {
        answers.keep(5L, "/a/b?c=d%20e", ANSWER);

        assertNull(answers.find(5, address));
    }

    @Test
    void an_answer_that_would_displace_many_others_is_not_kept() {
        answers.keep(5L, "/a", ReadyAnswer.of(new byte[130_000], null, null, List.of()));
        answers.keep(5L, "/b", ReadyAnswer.of("{}".getBytes(UTF_8), "x".repeat(130_000), null, List.of()));
        answers.keep(5L, "/c", ReadyAnswer.of(new byte[50_000], null, null, List.of()));

        assertNull(answers.find(5, "/a"));
        assertNull(answers.find(5, "/b"));
        assertNotNull(answers.find(5, "/c"));
    }

    @Test
    void an_answer_is_not_kept_if_content_was_published_while_it_was_made() {
        current = OptionalLong.of(6);
        answers.keep(5L, "/a", ANSWER);

        assertNull(answers.find(5, "/a"));
        assertNull(answers.find(6, "/a"), "it may hold the old content");
    }

    @Test
    void an_answer_is_not_kept_if_no_content_version_was_known_when_it_was_asked_for() {
        answers.keep(null, "/a", ANSWER);

        assertNull(answers.find(5, "/a"));
    }

    @Test
    void a_database_that_fails_now_does_not_spoil_an_answer_that_was_made() {
        current = null;
        answers.keep(5L, "/a", ANSWER);

        assertNull(answers.find(5, "/a"));
    }

    @Test
    void nothing_is_kept_where_there_is_no_room() {
        var none = answers(0);
        none.keep(5L, "/a", ANSWER);

        assertNull(none.find(5, "/a"));
    }

    private ReadyAnswers answers(long maxBytes) {
        return new ReadyAnswers(new CurrentVersion(new FixedVersion()), config(maxBytes), new SimpleMeterRegistry());
    }

    private final class FixedVersion implements ContentVersion {

        @Override
        public OptionalLong known() {
            return current();
        }

        @Override
        public OptionalLong current() {
            if (current == null) {
                throw new IllegalStateException("no database");
            }
            return current;
        }

        @Override
        public OptionalLong lastKnown() {
            return current();
        }
    }

    private static HttpConfig config(long maxBytes) {
        return new HttpConfig() {

            @Override
            public InFlightConfig inFlight() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int maxBodyBytes() {
                return 1;
            }

            @Override
            public Optional<URI> publicAddress() {
                return Optional.empty();
            }

            @Override
            public ReadyAnswersConfig readyAnswers() {
                return () -> maxBytes;
            }
        };
    }
}
