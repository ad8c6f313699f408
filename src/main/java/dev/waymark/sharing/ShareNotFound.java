package dev.waymark.sharing;

import dev.waymark.platform.problem.NotFound;

/** The learner has no such share; or a link's token opens none: it was revoked, or never was one, which is not told. */
final class ShareNotFound extends NotFound {

    private static final String TITLE = "Share not found";

    ShareNotFound(String id) {
        super(TITLE, noSuch("share", id));
    }

    private ShareNotFound() {
        super(TITLE, "This link does not exist, or was revoked.");
    }

    static ShareNotFound byToken() {
        return new ShareNotFound();
    }
}
