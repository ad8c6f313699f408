package dev.waymark.platform.http;

/** How large the bodies of one operation may be; a bean of the feature whose operation takes other ones than most. */
public interface BodyLimit {

    /** The operation's HTTP method. */
    String method();

    /** The operation's path, as it is asked for; a path with parameters in it has none. */
    String path();

    int maxBytes();
}
