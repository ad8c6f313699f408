package dev.waymark.content;

import java.time.Instant;
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

    static PublicationView of(Publication publication) {
        return new PublicationView(
                Math.toIntExact(publication.number), publication.revision, publication.hash, publication.publishedAt);
    }
}
