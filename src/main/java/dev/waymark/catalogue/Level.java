package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("How far along a learner should be, from foundational to expert")
public enum Level {
    FOUNDATIONAL,
    INTERMEDIATE,
    ADVANCED,
    EXPERT
}
