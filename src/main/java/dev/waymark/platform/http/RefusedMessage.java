package dev.waymark.platform.http;

import dev.waymark.platform.problem.ProblemException;
import io.netty.handler.codec.DecoderResult;

/**
 * Marks a request that could not be read from its connection. To the server it is one that could, so that it takes the
 * same way as every other one, up to the filter that refuses it; otherwise the server would answer with a bare status.
 */
public final class RefusedMessage extends DecoderResult {

    private final ProblemException problem;

    public RefusedMessage(ProblemException problem) {
        super(problem);
        this.problem = problem;
    }

    ProblemException problem() {
        return problem;
    }

    @Override
    public boolean isSuccess() {
        return true;
    }

    @Override
    public boolean isFailure() {
        return false;
    }
}
