package dev.waymark.platform.openapi;

/** In which order the document is completed, the highest first: examples show what all others have said. */
final class Stages {

    static final int DESCRIPTIONS = 50;
    static final int ANSWERS = 40;
    static final int FACTS = 35;
    static final int BOUNDS = 30;
    static final int PROBLEMS = 20;
    static final int HEADERS = 15;
    static final int EXAMPLES = 10;

    private Stages() {}
}
