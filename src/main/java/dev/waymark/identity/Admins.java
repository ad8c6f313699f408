package dev.waymark.identity;

import dev.waymark.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Sees to it that there is always a built-in account that may grant roles to others. */
@ApplicationScoped
public class Admins {

    private final EntityManager database;

    Admins(EntityManager database) {
        this.database = database;
    }

    /**
     * To be called before an account is deleted or loses a role, in the same transaction. Of two admins who remove each
     * other at once, the second one waits here for the first one's result.
     *
     * @throws LastAdmin if there is no admin but this learner
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void assertNotLast(long learner) {
        // Nobody else waits for all admins.
        if (isAdmin(learner) && allLocked().equals(List.of(learner))) {
            throw new LastAdmin();
        }
    }

    private boolean isAdmin(long learner) {
        return !database.createNativeQuery(
                        "select 1 from account where learner_id = :learner and 'ADMIN' = any(roles)", Integer.class)
                .setParameter("learner", learner)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<Long> allLocked() {
        return database.createNativeQuery(
                        "select learner_id from account where 'ADMIN' = any(roles) order by learner_id for update",
                        Long.class)
                .getResultList();
    }

    /** Nobody could grant roles any more. */
    static final class LastAdmin extends ProblemException {

        LastAdmin() {
            super(409, "Last admin", "This is the last admin's account; make somebody else an admin first.");
        }
    }
}
