package dev.waymark.platform.openapi;

/** In which order the document is completed, the highest first: examples show what all others have said. */
public final class Stages {

    public static final int DESCRIPTIONS = 50;
    public static final int ANSWERS = 40;
    public static final int FACTS = 35;
    public static final int BOUNDS = 30;
    public static final int PROBLEMS = 20;
    public static final int HEADERS = 15;
    public static final int EXAMPLES = 10;

    private Stages() {}
}
