package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("What something costs the learner; FREEMIUM means that a useful part is free")
public enum Cost {
    FREE,
    FREEMIUM,
    PAID
}
