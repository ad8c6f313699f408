package dev.waymark.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Many accounts of one address, each with an allowance of its own. */
final class AccountAttacks {

    private static final String KIND = "Many accounts of one address";
    private static final int ACCOUNTS = 20;
    private static final long ENOUGH_NANOS = TimeUnit.SECONDS.toNanos(20);

    private AccountAttacks() {}

    static List<Attack> all() {
        return List.of(
                new Attack(KIND, "6,000 reads by twenty accounts", (target, answers) -> {
                    var learners = accounts(target);
                    long start = System.nanoTime();
                    Crowd.of(
                            6_000,
                            16,
                            answers,
                            i -> Wire.exchange(
                                    target,
                                    target.address(0),
                                    Wire.get("/api/v1/me/progress", learners.get(i % ACCOUNTS))));
                    mustBeLimited(answers, System.nanoTime() - start);
                }),
                new Attack(KIND, "3,000 writes by twenty accounts", (target, answers) -> {
                    var learners = accounts(target);
                    long start = System.nanoTime();
                    Crowd.of(
                            3_000,
                            16,
                            answers,
                            i -> Wire.exchange(
                                    target,
                                    target.address(0),
                                    Wire.request(
                                            "PUT",
                                            "/api/v1/me/progress/topics/docker",
                                            "{\"status\":\"DONE\"}",
                                            learners.get(i % ACCOUNTS))));
                    mustBeLimited(answers, System.nanoTime() - start);
                }),
                new Attack(KIND, "60 PDFs by twenty accounts", (target, answers) -> {
                    var learners = accounts(target);
                    Crowd.of(
                            60,
                            20,
                            answers,
                            i -> Wire.exchange(
                                    target,
                                    target.address(0),
                                    Wire.get(
                                            "/api/v1/compositions/exports/pdf?focus=cloud-aws&hoursPerWeek="
                                                    + (1 + i % 40) + "&budgetHours=" + (500 + i),
                                            learners.get(i % ACCOUNTS))));
                }));
    }

    private static List<String> accounts(Target target) throws Exception {
        var learners = new ArrayList<String>();
        for (int i = 0; i < ACCOUNTS; i++) {
            learners.add(target.learners().fresh(target.address(0)));
        }
        return learners;
    }

    /** Who is slow enough may go on for ever. */
    private static void mustBeLimited(Answers answers, long nanos) {
        if (answers.count("429") == 0 && nanos < ENOUGH_NANOS) {
            answers.fault("an address has no cap above its learners");
        }
    }
}
