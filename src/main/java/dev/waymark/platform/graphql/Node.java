package dev.waymark.platform.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;

/** A node by Relay's specification: an object that {@code node(id:)} finds. */
@Interface
@DefaultNonNull
@Name("Node")
@Description("Any object that can be fetched again by its id")
public interface Node {

    @Id
    @Name("id")
    @Description(GlobalId.DESCRIPTION)
    String getId();
}
