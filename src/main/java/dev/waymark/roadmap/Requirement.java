package dev.waymark.roadmap;

import org.eclipse.microprofile.graphql.Description;

@Description("How much a step matters; progress is counted over the required steps")
public enum Requirement {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
}
