package dev.waymark.platform.problem;

/** The address names nothing. Features extend it for their own things. */
public class NotFound extends ProblemException {

    public NotFound(String detail) {
        this("Not found", detail);
    }

    protected NotFound(String title, String detail) {
        super(404, title, detail);
    }

    /**
     * @param thing with a small letter: "topic"
     * @param name as the caller gave it
     */
    protected static String noSuch(String thing, String name) {
        return "There is no %s \"%s\".".formatted(thing, name.length() > 100 ? name.substring(0, 100) + "…" : name);
    }
}
