package dev.waymark.content;

import dev.waymark.platform.database.Row;
import dev.waymark.platform.database.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Publication")
@Description("A published content tree")
@Schema(name = "Publication")
public record PublicationView(
        @Description("Number of the publication, counted from 1; other responses refer to it as the content version")
        @Schema(examples = "3")
        int number,

        @Description("Revision that the tree declares; with an overlay, the sum of both revisions")
        @Schema(examples = "1")
        int revision,

        @Description("Digest of the tree's files, SHA-256 in hexadecimal")
        String hash,

        @Description("When it was published") Instant publishedAt) {

    /** Without the tree itself, which is large. */
    private static final String LATEST =
            "select number, revision, hash, published_at from publication order by number desc limit 1";

    static Optional<PublicationView> latest(Sql sql) {
        return sql.first(LATEST, PublicationView::read);
    }

    private static PublicationView read(Row row) throws SQLException {
        return new PublicationView(
                row.integer("number"), row.integer("revision"), row.text("hash"), row.instant("published_at"));
    }
}
