package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;

@Description("Level of experience, from foundational to expert")
public enum Level {
    FOUNDATIONAL,
    INTERMEDIATE,
    ADVANCED,
    EXPERT
}
