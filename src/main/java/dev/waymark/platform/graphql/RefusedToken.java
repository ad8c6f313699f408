package dev.waymark.platform.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/** Tells a caller whose token was not accepted from one who sent none, since both are anonymous. */
public final class RefusedToken {

    private static final String ATTRIBUTE = RefusedToken.class.getName();

    private RefusedToken() {}

    public static boolean isOf(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE) != null;
    }

    static SecurityIdentity mark(SecurityIdentity anonymous) {
        return QuarkusSecurityIdentity.builder(anonymous)
                .addAttribute(ATTRIBUTE, true)
                .build();
    }
}
