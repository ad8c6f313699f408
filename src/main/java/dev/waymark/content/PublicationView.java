package dev.waymark.content;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Publication")
@Description("A content tree as it was published")
@Schema(name = "Publication")
public record PublicationView(
        @Description("Counts publications, from 1; the content version that answers name") @Schema(examples = "3")
        int number,

        @Description("What the tree says of its revision; of a tree with an overlay, the sum of both")
        @Schema(examples = "1")
        int revision,

        @Description("A digest of the tree's files, sha256 in hexadecimal")
        String hash,

        @Description("When it was published") Instant publishedAt) {

    static PublicationView of(Publication publication) {
        return new PublicationView(
                Math.toIntExact(publication.number), publication.revision, publication.hash, publication.publishedAt);
    }
}
