package dev.waymark.sharing;

import dev.waymark.platform.graphql.Deleted;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

@Type("DeletedShare")
@Description("A share that was revoked")
public record DeletedShare(
        @Ignore long roadmapId, @Id @Description(Deleted.ID) String deletedId) implements Deleted {

    static DeletedShare of(ShareView share) {
        return new DeletedShare(share.roadmapId(), share.id());
    }
}
