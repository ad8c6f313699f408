package dev.waymark.progress;

import org.eclipse.microprofile.graphql.Description;

@Description("A learner's status on an item. PENDING: not begun; LEARNING: in progress; DONE:"
        + " finished; SKIPPED: left out on purpose")
public enum ProgressStatus {
    PENDING,
    LEARNING,
    DONE,
    SKIPPED
}
