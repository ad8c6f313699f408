package dev.waymark.identity.account;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.identity.token.IdentityConfig;
import dev.waymark.platform.work.TestWork;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    /** Other tests take cheaper ones. */
    @Test
    void unless_told_otherwise_hashes_are_what_owasp_recommends() {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IdentityConfig.class)
                .build()
                .getConfigMapping(IdentityConfig.class);

        var hash = new Passwords(config, TestWork.heavy()).hash("an uncommon phrase");

        assertThat(hash, startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
    }
}
