package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("What something costs its learner; FREEMIUM: a useful part is free")
public enum Cost {
    FREE,
    FREEMIUM,
    PAID
}
