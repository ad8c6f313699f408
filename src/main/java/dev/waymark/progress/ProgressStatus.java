package dev.waymark.progress;

import org.eclipse.microprofile.graphql.Description;

@Description("How far a learner is with an item: not begun, at it, through, or leaving it out on purpose")
public enum ProgressStatus {
    PENDING,
    LEARNING,
    DONE,
    SKIPPED
}
