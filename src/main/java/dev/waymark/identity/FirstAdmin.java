package dev.waymark.identity;

import dev.waymark.platform.startup.StartupStep;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes the first admin, who can make others curators. */
@ApplicationScoped
class FirstAdmin implements StartupStep {

    private final Accounts accounts;

    FirstAdmin(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "the first admin";
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void run() {
        accounts.ensureFirstAdmin();
    }
}
