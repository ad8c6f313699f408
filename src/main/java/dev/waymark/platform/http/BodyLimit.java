package dev.waymark.platform.http;

/** Limits the bodies of one operation; a bean of the feature whose operation needs a limit of its own. */
public interface BodyLimit {

    /** The operation's HTTP method. */
    String method();

    /** The operation's path, which must not have parameters. */
    String path();

    int maxBytes();
}
