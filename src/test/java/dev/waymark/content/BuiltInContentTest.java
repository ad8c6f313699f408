package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Checks the content that is about to be built in; a failure lists its mistakes by file and line. */
class BuiltInContentTest {

    @Test
    void the_built_in_content_has_no_mistakes() {
        var tree = new ContentReader(new ObjectMapper()).read(ContentFiles.builtIn());

        assertFalse(tree.roadmaps().isEmpty());
    }
}
