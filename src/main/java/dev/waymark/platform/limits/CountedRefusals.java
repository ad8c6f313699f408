package dev.waymark.platform.limits;

import dev.waymark.platform.http.RefusalLimit;
import dev.waymark.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Counts what is refused as reads of its address, since a token in it was not looked at. */
@ApplicationScoped
class CountedRefusals implements RefusalLimit {

    private final FairUse fairUse;

    CountedRefusals(FairUse fairUse) {
        this.fairUse = fairUse;
    }

    @Override
    public Optional<ProblemException> exceeded(RoutingContext context) {
        try {
            fairUse.chargeAddress(context);
            return Optional.empty();
        } catch (TooManyRequests e) {
            return Optional.of(e);
        }
    }
}
