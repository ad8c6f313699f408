package dev.waymark.imports;

import dev.waymark.platform.graphql.Deleted;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

@Type("DeletedImport")
@Description("An import that was discarded")
public record DeletedImport(@Id @Description(Deleted.ID) String deletedId) implements Deleted {}
