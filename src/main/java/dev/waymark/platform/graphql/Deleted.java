package dev.waymark.platform.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;

/** What a mutation deleted, so that a client can remove it from its cache. */
@Interface
@DefaultNonNull
@Name("Deleted")
@Description("What a mutation deleted")
public interface Deleted {

    String ID = "Id of what was deleted, as its own id was";

    @Id
    @Name("deletedId")
    @Description(ID)
    String deletedId();
}
