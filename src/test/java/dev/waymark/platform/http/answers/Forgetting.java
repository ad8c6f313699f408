package dev.waymark.platform.http.answers;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;

/** Makes the application under test compute its next answers, however often they were asked for before. */
public final class Forgetting {

    private Forgetting() {}

    public static void readyAnswers() {
        ClientProxy.unwrap(Arc.container().instance(ReadyAnswers.class).get())
                .answers
                .answers
                .invalidateAll();
    }
}
