package dev.waymark.identity.token;

import dev.waymark.platform.startup.StartupPostponed;
import dev.waymark.platform.startup.StartupStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Loads an outside issuer's keys before requests are answered. */
@ApplicationScoped
class IssuerAtStart implements StartupStep {

    private static final Logger LOG = Logger.getLogger(IssuerAtStart.class);

    private final TrustedIssuer issuer;
    private String logged = "";

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
                warn(String.valueOf(e.getMessage()));
                throw new StartupPostponed("the keys of the issuer " + issuer.name());
            }
        }
    }

    /** Logs each reason once. Clients are not told, since the reason contains the address of the keys. */
    private void warn(String reason) {
        if (!reason.equals(logged)) {
            LOG.warn(reason);
            logged = reason;
        }
    }
}
