package dev.waymark.roadmap;

import org.eclipse.microprofile.graphql.Description;

@Description("How much a step matters: progress is counted over the required ones")
public enum Requirement {
    REQUIRED,
    RECOMMENDED,
    OPTIONAL
}
