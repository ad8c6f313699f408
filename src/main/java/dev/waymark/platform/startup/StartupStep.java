package dev.waymark.platform.startup;

/** Something that must have happened before requests can be answered. */
public interface StartupStep {

    /** In a word, for whoever waits: "migrations". */
    String name();

    /** Lower numbers run first. */
    int order();

    /** May run again if the database was out of reach, so it must stand repetition. */
    void run();
}
