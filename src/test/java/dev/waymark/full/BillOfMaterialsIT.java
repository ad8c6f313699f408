package dev.waymark.full;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of what the application consists of is made by each build, and leaves nothing out. */
class BillOfMaterialsIT {

    private static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib", "main");

    private final JsonNode bill;

    BillOfMaterialsIT() throws IOException {
        bill = new ObjectMapper().readTree(Path.of("target", "waymark.cdx.json").toFile());
    }

    @Test
    void it_is_of_this_application() {
        assertEquals("CycloneDX", bill.path("bomFormat").asText());
        assertEquals("waymark", bill.at("/metadata/component/name").asText());
        assertEquals(
                "Apache-2.0",
                bill.at("/metadata/component/licenses/0/license/id").asText());
    }

    @Test
    void it_names_every_library_that_is_delivered_and_none_of_the_tests() throws IOException {
        var named = bill.path("components")
                .valueStream()
                .map(part ->
                        part.path("group").asText() + "." + part.path("name").asText() + "-"
                                + part.path("version").asText())
                .collect(Collectors.toSet());
        Set<String> unnamed;
        try (var libraries = Files.list(LIBRARIES)) {
            unnamed = libraries
                    .map(library -> library.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .filter(library -> named.stream().noneMatch(library::startsWith))
                    .collect(Collectors.toSet());
        }

        assertThat(unnamed, empty());
        assertThat(bill.findValuesAsText("name"), hasItems("quarkus-rest-jackson", "netty-handler", "postgresql"));
        assertThat(bill.findValuesAsText("name"), not(hasItems("rest-assured")));
    }
}
