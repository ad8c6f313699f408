package dev.waymark.platform.startup;

import dev.waymark.platform.problem.DatabaseOutages;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs the {@link StartupStep}s. If the database is out of reach, the application starts all the same, reports that it is
 * not ready, and tries again until the database is available. Any other failure ends the start.
 */
@ApplicationScoped
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final List<StartupStep> steps;
    private volatile Optional<String> waitingFor = Optional.of("the start");
    private volatile @Nullable Thread retrying;
    private volatile boolean stopping;

    /** The number of steps that have run, which do not run again when a later one has to wait. */
    private int passed;

    Startup(@All List<StartupStep> steps) {
        this.steps =
                steps.stream().sorted(Comparator.comparing(StartupStep::order)).toList();
    }

    /** What the application is waiting for before it can answer requests; empty if it can. */
    public Optional<String> waitingFor() {
        return waitingFor;
    }

    void start(@Observes StartupEvent event) {
        if (!attempt()) {
            LOG.warnf("Not ready, waiting for %s; trying again every second", waitingFor.orElse(""));
            retrying = Thread.ofVirtual().name("startup").start(this::retry);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        var thread = retrying;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void retry() {
        try {
            do {
                Thread.sleep(RETRY);
            } while (!attempt());
            LOG.info("Ready");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            giveUp(e);
        }
    }

    /** Runs the remaining steps now instead of at the next regular attempt. */
    public void tryAgain() {
        try {
            attempt();
        } catch (RuntimeException e) {
            giveUp(e);
        }
    }

    private void giveUp(RuntimeException failure) {
        if (!stopping) {
            LOG.error("The start failed; this instance stays not ready", failure);
            waitingFor = Optional.of("a start that failed; see the log");
        }
    }

    /** Runs the remaining steps, and returns whether all have run. */
    private synchronized boolean attempt() {
        while (passed < steps.size()) {
            var step = steps.get(passed);
            try {
                waitingFor = Optional.of(step.name());
                step.run();
                passed++;
            } catch (StartupPostponed e) {
                waitingFor = Optional.of(e.reason());
                return false;
            } catch (RuntimeException e) {
                if (!DatabaseOutages.isOutage(e)) {
                    throw e;
                }
                waitingFor = Optional.of("the database, for " + step.name());
                return false;
            }
        }
        waitingFor = Optional.empty();
        return true;
    }
}
