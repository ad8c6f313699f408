package dev.waymark.platform.work;

import java.time.Duration;
import java.util.Locale;

/** The kinds of heavy work, with how much of each is done at once, may wait, and for how long altogether. */
public enum WorkKind {

    /** To parse and validate a GraphQL document that is not known yet. */
    DOCUMENTS("GraphQL documents are being read", processors(), 200, Duration.ofSeconds(5)),

    /** To render a long text. */
    TEXTS("texts are being rendered", processors(), 200, Duration.ofSeconds(10)),

    /** To hash a password, which is slow on purpose and takes memory. */
    PASSWORDS("passwords are being checked", processors(), 60, Duration.ofSeconds(10)),

    /** To write a file or a picture. */
    FILES("files are being written", 2, 60, Duration.ofSeconds(20)),

    /** To read a file that was uploaded: it can take hundreds of megabytes, which must not add up. */
    UPLOADS("files are being read", 1, 20, Duration.ofSeconds(20)),

    /** To read and check all sources of what is published. */
    SOURCES("publications are being checked", 1, 4, Duration.ofMinutes(2));

    private final String busy;
    private final int threads;
    private final int waiting;
    private final Duration patience;

    WorkKind(String busy, int threads, int waiting, Duration patience) {
        this.busy = busy;
        this.threads = threads;
        this.waiting = waiting;
        this.patience = patience;
    }

    /** More at once would gain nothing; a single one would let a slow one hold up all others. */
    private static int processors() {
        return Math.max(2, Runtime.getRuntime().availableProcessors());
    }

    int threads() {
        return threads;
    }

    int places() {
        return threads + waiting;
    }

    /** How many places a single caller may take. */
    int share() {
        return places() / 2;
    }

    Duration patience() {
        return patience;
    }

    String busy() {
        return "Too many " + busy + " at the moment; try again in a few seconds.";
    }

    /** As in metrics and in the names of threads. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
