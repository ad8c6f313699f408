package dev.waymark.identity.account;

import dev.waymark.identity.token.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The credentials of a learner, if no outside issuer is configured. */
@Entity
class Account extends PanacheEntityBase {

    @Id
    @Column(name = "learner_id")
    Long learnerId;

    @Column(updatable = false)
    String email;

    @Column(name = "email_key", updatable = false)
    String emailKey;

    @Column(name = "password_hash")
    String passwordHash;

    List<String> roles;

    static Account of(long learner, String email, String passwordHash) {
        var account = new Account();
        account.learnerId = learner;
        account.email = email;
        account.emailKey = key(email);
        account.passwordHash = passwordHash;
        account.roles = List.of();
        return account;
    }

    /** Addresses are compared without regard to case, as mail providers do. */
    static String key(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    static Optional<Account> withEmail(String email) {
        return find("emailKey", key(email)).firstResultOptional();
    }

    Set<Role> roles() {
        return Role.of(roles);
    }

    /** LEARNER is not stored, since every account has it. */
    void grant(Set<Role> granted) {
        roles = granted.stream()
                .filter(role -> role != Role.LEARNER)
                .map(Role::name)
                .sorted()
                .toList();
    }
}
