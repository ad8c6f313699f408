package dev.waymark.matrix;

import dev.waymark.TestLearner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks.
 *
 * @param reach the most that is open to them; each role includes the ones before it
 * @param owner whether they are the learner whose things are asked for
 */
record Caller(String name, Access reach, @Nullable TestLearner learner, boolean owner) {

    static List<Caller> all(Belongings belongings) {
        return List.of(
                new Caller("anonymous", Access.EVERYBODY, null, false),
                new Caller("another learner", Access.LEARNERS, TestLearner.fresh(), false),
                new Caller("curator", Access.CURATORS, TestLearner.curator(), false),
                new Caller("admin", Access.ADMINS, TestLearner.admin(), false),
                // Last, since the owner's requests may change what the others ask for.
                new Caller("learner", Access.LEARNERS, belongings.owner(), true));
    }

    /** What refuses them where they are not let in. */
    int refusal() {
        return learner == null ? 401 : 403;
    }
}
