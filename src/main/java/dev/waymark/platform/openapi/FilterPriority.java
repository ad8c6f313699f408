package dev.waymark.platform.openapi;

/** The order in which filters complete the document, the highest first: examples depend on all others. */
public final class FilterPriority {

    public static final int DESCRIPTIONS = 50;
    public static final int ANSWERS = 40;
    public static final int FACTS = 35;
    public static final int BOUNDS = 30;
    public static final int PROBLEMS = 20;
    public static final int HEADERS = 15;
    public static final int EXAMPLES = 10;
    public static final int PROBLEM_TYPES = 7;
    public static final int REFERENCES = 5;

    private FilterPriority() {}
}
