package dev.waymark.identity;

import dev.waymark.platform.graphql.Deleted;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

@Type("DeletedLearner")
@Description("A learner who was deleted with everything that was theirs")
public record DeletedLearner(@Id @Description(Deleted.ID) String deletedId) implements Deleted {}
