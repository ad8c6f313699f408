package dev.waymark.content;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueEditions;
import dev.waymark.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads the catalogue back from the trees that were kept with their publications. */
@ApplicationScoped
class PublishedCatalogues implements CatalogueEditions {

    /** The part of a {@link ContentTree} that is read back. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Kept(CatalogueDraft catalogue) {}

    private final Sql sql;
    private final ObjectMapper json;

    PublishedCatalogues(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Optional<CatalogueDraft> find(long number) {
        return sql.first("select tree from publication where number = ?", row -> row.bytes("tree"), number)
                .map(this::read);
    }

    private CatalogueDraft read(byte[] tree) {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(tree))) {
            return json.readValue(plain, Kept.class).catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
