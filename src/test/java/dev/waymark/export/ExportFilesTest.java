package dev.waymark.export;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What exports are called. */
class ExportFilesTest {

    @Test
    void a_file_has_the_name_of_what_it_was_made_from() {
        assertEquals("senior-backend.md", ExportFiles.fileName("roadmaps/senior-backend", ExportFormat.MARKDOWN));
        assertEquals(
                "cloud-aws-microservices.badge.svg",
                ExportFiles.fileName("compositions/cloud-aws+microservices", ExportFormat.BADGE));
    }

    @Test
    void no_name_gets_out_of_its_header_or_its_folder() {
        for (var text : HostileTexts.ALL) {
            var name = ExportFiles.fileName("roadmaps/" + text, ExportFormat.PDF);
            assertThat(name, matchesPattern("[A-Za-z0-9-]*\\.pdf"));
            assertThat(name.length(), lessThan(110));
        }
    }
}
