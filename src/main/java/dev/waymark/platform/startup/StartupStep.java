package dev.waymark.platform.startup;

/** Something that must have happened before requests can be answered. */
public interface StartupStep {

    /** A word for messages that this step is waited for: "migrations". */
    String name();

    /** Lower numbers run first. */
    int order();

    /** Runs the step, possibly again if the database was out of reach, so it must be repeatable. */
    void run();
}
