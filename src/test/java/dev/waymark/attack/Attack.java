package dev.waymark.attack;

/**
 * What somebody does to bring the application down, bounded in count and time.
 *
 * @param kind the kind of weakness that it aims at, as `docs/operations.md` groups them
 * @param mayKeepMegabytes what caches may have gained by it, within their bounds
 */
record Attack(String kind, String name, int mayKeepMegabytes, Assault assault) {

    @FunctionalInterface
    interface Assault {

        /** Says in {@code answers} what came of it. */
        void on(Target target, Answers answers) throws Exception;
    }

    Attack(String kind, String name, Assault assault) {
        this(kind, name, 0, assault);
    }
}
