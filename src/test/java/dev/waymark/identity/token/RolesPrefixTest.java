package dev.waymark.identity.token;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An issuer's admins need not be Waymark's. */
@QuarkusTest
@TestProfile(RolesWithPrefix.class)
@Timeout(30)
class RolesPrefixTest extends WithOutsideIssuer {

    @Test
    void only_names_with_the_prefix_are_roles() {
        assertRoles(List.of("admin", "CURATOR", "Waymark-admin"), "LEARNER");
        assertRoles(List.of("admin", "waymark-curator", "waymark-"), "LEARNER", "CURATOR");
        assertRoles(List.of("waymark-ADMIN"), "LEARNER", "CURATOR", "ADMIN");
    }

    private void assertRoles(List<String> named, String... roles) {
        Bearer.me(issuer.draft().with("realm_access", Map.of("roles", named)).signedBy(KEY))
                .statusCode(200)
                .body("roles", equalTo(List.of(roles)));
    }
}
