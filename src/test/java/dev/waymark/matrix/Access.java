package dev.waymark.matrix;

import java.util.List;

/** Whom an operation lets in. */
enum Access {
    EVERYBODY,
    LEARNERS,
    CURATORS,
    ADMINS;

    /** As the contract says it: whether a token is needed, and with which role. */
    static Access of(boolean token, List<String> roles) {
        if (!token) {
            return EVERYBODY;
        }
        return switch (roles.isEmpty() ? "LEARNER" : roles.getFirst()) {
            case "LEARNER" -> LEARNERS;
            case "CURATOR" -> CURATORS;
            case "ADMIN" -> ADMINS;
            default -> throw new AssertionError("Nobody classified the roles " + roles);
        };
    }

    boolean lets(Caller caller) {
        return caller.reach().compareTo(this) >= 0;
    }
}
