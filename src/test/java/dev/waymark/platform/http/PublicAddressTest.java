package dev.waymark.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where files say that Waymark is. */
class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://waymark.example.org, https://waymark.example.org/api/v1/topics",
        "https://waymark.example.org/, https://waymark.example.org/api/v1/topics",
        "http://localhost:8080, http://localhost:8080/api/v1/topics",
        "https://example.org/waymark/, https://example.org/waymark/api/v1/topics"
    })
    void a_path_is_put_behind_it(String configured, String address) {
        assertEquals(address, address(configured).of("/api/v1/topics"));
    }

    @Test
    void a_path_stays_one_where_nothing_is_configured() {
        assertEquals("/api/v1/topics", address(null).of("/api/v1/topics"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"waymark.example.org", "ftp://example.org", "https:///path", "https://a/?q=1", "https://a/#b"})
    void what_is_no_address_ends_the_start(String configured) {
        assertThrows(IllegalStateException.class, () -> address(configured));
    }

    private static PublicAddress address(@Nullable String configured) {
        return new PublicAddress(new HttpConfig() {

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
                return Optional.ofNullable(configured).map(URI::create);
            }

            @Override
            public ReadyAnswersConfig readyAnswers() {
                return () -> 1;
            }
        });
    }
}
