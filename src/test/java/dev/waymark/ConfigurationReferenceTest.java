package dev.waymark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The configuration reference says what the code says. A change is taken over by
 * {@code ./mvnw test -Dtest=ConfigurationReferenceTest -Dconfiguration.update}.
 */
class ConfigurationReferenceTest {

    private static final Path FILE = Path.of("docs", "configuration.md");
    private static final String BEGIN = "<!-- generated: ConfigurationReferenceTest -->\n";
    private static final String END = "<!-- end -->\n";

    @Test
    void the_reference_is_what_the_code_says() throws IOException {
        var reference = ConfigurationReference.markdown();
        var text = Files.readString(FILE);
        var before = text.substring(0, text.indexOf(BEGIN) + BEGIN.length());
        var after = text.substring(text.indexOf(END));
        if (System.getProperty("configuration.update") != null) {
            Files.writeString(FILE, before + reference + after);
        }
        assertEquals(before + reference + after, Files.readString(FILE), "See ConfigurationReferenceTest");
    }

    @Test
    void every_property_is_described() throws IOException {
        assertThat(ConfigurationReference.markdown(), not(containsString("|  |\n")));
    }
}
