package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.platform.http.answers.ContentVersion;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PublishedCataloguesTest {

    @Inject
    PublishedCatalogues catalogues;

    @Inject
    ContentReader reader;

    @Inject
    ContentVersion contentVersion;

    @Test
    void the_catalogue_is_read_back_as_it_was_published() {
        var published = catalogues.find(contentVersion.current().orElseThrow()).orElseThrow();

        assertEquals(reader.read(ContentFiles.builtIn()).catalogue(), published);
    }

    @Test
    void there_is_none_of_a_number_that_nothing_has() {
        assertTrue(catalogues.find(0).isEmpty());
        assertTrue(catalogues.find(Long.MAX_VALUE).isEmpty());
    }
}
