package dev.waymark.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where share links lead if a frontend shows shares. */
class PageAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://app.example.org/s/{token}, https://app.example.org/s/abc",
        "https://app.example.org/{token}/view, https://app.example.org/abc/view",
        "https://app.example.org/#/s/{token}, https://app.example.org/#/s/abc",
        "https://app.example.org?share={token}&x=1, https://app.example.org?share=abc&x=1",
        "http://localhost:5173/s/{token}, http://localhost:5173/s/abc"
    })
    void the_token_is_put_where_it_is_wanted(String configured, String address) {
        assertEquals(address, PageAddress.configured(configured).of("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.org/s/",
                "https://app.example.org/s/{id}",
                "https://app.example.org/{token}/{token}",
                "https://{token}.example.org/",
                "https://{token}",
                "https://app.example.org{token}",
                "https://user:{token}@app.example.org/",
                "https://user@app.example.org/{token}",
                "javascript:alert('{token}')",
                "//app.example.org/{token}",
                "/s/{token}",
                "https:///{token}",
                "https://app.example.org/a b/{token}",
                "{token}"
            })
    void what_is_no_such_address_ends_the_start(String configured) {
        assertThrows(IllegalStateException.class, () -> PageAddress.configured(configured));
    }

    @Test
    void a_refusal_says_what_to_write() {
        var refusal = assertThrows(IllegalStateException.class, () -> PageAddress.configured("app.example.org"));
        assertEquals(
                "waymark.sharing.page must be like https://app.example.org/s/{token}, not app.example.org",
                refusal.getMessage());
    }
}
