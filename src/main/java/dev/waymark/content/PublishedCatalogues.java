package dev.waymark.content;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.CatalogueVersions;
import dev.waymark.platform.database.Sql;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads catalogues back from the trees that are stored with their publications. */
@ApplicationScoped
class PublishedCatalogues implements CatalogueVersions {

    /** The part of a {@link ContentTree} that is read back. */
    @RegisterForReflection
    record Kept(CatalogueDraft catalogue) {}

    private final Sql sql;
    private final ObjectReader kept;

    PublishedCatalogues(Sql sql, ObjectMapper json) {
        this.sql = sql;
        // An older release may have written members that this one does not know.
        this.kept = json.readerFor(Kept.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    @Override
    public Optional<CatalogueDraft> find(long number) {
        return sql.first("select tree from publication where number = ?", row -> row.bytes("tree"), number)
                .map(this::read);
    }

    @Override
    public Optional<Instant> publishedAt(long number) {
        return sql.first(
                "select published_at from publication where number = ?", row -> row.instant("published_at"), number);
    }

    @Override
    public Optional<Instant> lastPublishedAt() {
        return sql.first(
                "select published_at from publication order by number desc limit 1",
                row -> row.instant("published_at"));
    }

    private CatalogueDraft read(byte[] tree) {
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(tree))) {
            return kept.<Kept>readValue(plain).catalogue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
