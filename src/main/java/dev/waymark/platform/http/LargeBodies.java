package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many large bodies be worked on at once, since what is read from one has several times its size. The others
 * wait for their turn for a while, as bytes.
 */
@Singleton
class LargeBodies {

    static final int LARGE = 1 << 20;

    private static final int SHARE_OF_HEAP = 16;
    private static final int PATIENCE_SECONDS = 20;

    private final int mostMebibytes = (int) Math.max(1, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / LARGE);
    private final Semaphore mebibytes = new Semaphore(mostMebibytes, true);

    /**
     * Waits for a turn.
     *
     * @return what has to be given back
     * @throws ServiceUnavailable if others take too long
     */
    int enter(int bytes) {
        int taken = Math.min(mostMebibytes, Math.ceilDiv(bytes, LARGE));
        try {
            if (mebibytes.tryAcquire(taken, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return taken;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ServiceUnavailable("Other large bodies are being worked on; try again in a few seconds.");
    }

    void leave(int taken) {
        mebibytes.release(taken);
    }
}
