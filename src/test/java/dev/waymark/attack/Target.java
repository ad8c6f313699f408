package dev.waymark.attack;

import java.util.concurrent.atomic.AtomicInteger;

/** The application under attack, and the addresses from which one attack comes. */
final class Target {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private final int port;
    private final int effort;
    private final int network = NETWORKS.incrementAndGet();

    Target(int port, int effort) {
        this.port = port;
        this.effort = effort;
    }

    int port() {
        return port;
    }

    /** One of many addresses that no other attack has used, so that each begins with a full allowance. */
    String address(int number) {
        return "127.%d.%d.%d".formatted(10 + network % 200, number / 250, 1 + number % 250);
    }

    /** How many there are, of which an ordinary run takes this number. */
    int times(int few) {
        return few * effort;
    }

    Learners learners() {
        return new Learners(this);
    }
}
