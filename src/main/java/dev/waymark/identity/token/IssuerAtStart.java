package dev.waymark.identity.token;

import dev.waymark.platform.startup.StartupPostponed;
import dev.waymark.platform.startup.StartupStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Learns an outside issuer's keys before anybody is answered. */
@ApplicationScoped
class IssuerAtStart implements StartupStep {

    private static final Logger LOG = Logger.getLogger(IssuerAtStart.class);

    private final TrustedIssuer issuer;
    private String said = "";

    IssuerAtStart(TrustedIssuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public String name() {
        return "issuer";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void run() {
        if (issuer.keys() instanceof IssuerKeys keys) {
            try {
                keys.load();
            } catch (IOException e) {
                say(String.valueOf(e.getMessage()));
                throw new StartupPostponed("the keys of the issuer " + issuer.name());
            }
        }
    }

    /** To the log alone: callers need not know where the keys are. */
    private void say(String reason) {
        if (!reason.equals(said)) {
            LOG.warn(reason);
            said = reason;
        }
    }
}
