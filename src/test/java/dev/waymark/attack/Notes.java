package dev.waymark.attack;

import java.io.IOException;
import java.util.List;

/** The longest texts that a learner may keep. */
final class Notes {

    static final List<String> TOPICS = List.of("git", "docker", "kubernetes", "terraform", "rest");

    private Notes() {}

    static Answer write(Target target, String learner, String topic, String text) throws IOException {
        return Wire.exchange(
                target,
                target.address(0),
                Wire.request("PUT", "/api/v1/me/notes/topics/" + topic, "{\"text\":\"" + text + "\"}", learner));
    }

    /** A learner with five of them, each letter of which takes three bytes. */
    static String learner(Target target) throws IOException {
        var learner = target.learners().fresh(target.address(0));
        for (var topic : TOPICS) {
            write(target, learner, topic, "€".repeat(20_000));
        }
        return learner;
    }
}
