package dev.waymark.identity.account;

import dev.waymark.identity.token.IdentityConfig;
import dev.waymark.identity.token.Role;
import dev.waymark.platform.startup.StartupStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Creates the first admin's account, which can grant roles to others. */
@ApplicationScoped
class FirstAdmin implements StartupStep {

    private final Accounts accounts;
    private final IdentityConfig config;

    FirstAdmin(Accounts accounts, IdentityConfig config) {
        this.accounts = accounts;
        this.config = config;
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
        config.firstAdmin()
                .ifPresent(admin -> accounts.ensure(admin.email(), admin.password(), "Admin", Set.of(Role.ADMIN)));
    }
}
