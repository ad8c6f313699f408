package dev.waymark.platform.problem;

import dev.waymark.platform.text.Texts;

/** The address names nothing. Features extend it for their own objects. */
public class NotFound extends ProblemException {

    private static final int SHOWN = 100;

    public NotFound(String detail) {
        this("Not found", detail);
    }

    protected NotFound(String title, String detail) {
        super(404, title, detail);
    }

    /**
     * @param thing the kind of object, in lower case
     * @param name the name from the request
     */
    protected static String noSuch(String thing, String name) {
        return "There is no %s \"%s\".".formatted(thing, Texts.shortened(name, SHOWN));
    }
}
