package dev.waymark.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.CatalogueDraft;

/** The catalogue that comes with the application, for benchmarks of other packages. */
public final class BuiltInCatalogue {

    private BuiltInCatalogue() {}

    public static CatalogueDraft read() {
        return new ContentReader(new ObjectMapper())
                .read(ContentFiles.builtIn())
                .catalogue();
    }
}
