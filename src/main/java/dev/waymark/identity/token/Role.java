package dev.waymark.identity.token;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

@Description("What somebody may do: LEARNER, CURATOR, which includes LEARNER, or ADMIN, which includes both")
public enum Role {
    LEARNER,
    CURATOR,
    ADMIN;

    /** For annotations, which take constants only. */
    public static final String A_CURATOR = "CURATOR";

    public static final String AN_ADMIN = "ADMIN";

    /**
     * The roles with these names, in upper or lower case, and the roles that they include. Unknown names are ignored,
     * since they may mean something to other programs.
     */
    public static Set<Role> of(Collection<String> names) {
        var roles = EnumSet.of(LEARNER);
        for (var name : names) {
            switch (name.toUpperCase(Locale.ROOT)) {
                case A_CURATOR -> roles.add(CURATOR);
                case AN_ADMIN -> roles.addAll(EnumSet.allOf(Role.class));
                default -> {}
            }
        }
        return roles;
    }
}
