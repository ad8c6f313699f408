package dev.waymark.identity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

@Entity
class Learner extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(updatable = false)
    String issuer;

    @Column(updatable = false)
    String subject;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "time_zone")
    String timeZone;

    String language;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    static Learner named(String issuer, String subject, Profile profile, Instant at) {
        var learner = new Learner();
        learner.issuer = issuer;
        learner.subject = subject;
        learner.createdAt = at;
        learner.describe(profile);
        return learner;
    }

    void describe(Profile profile) {
        displayName = profile.displayName();
        timeZone = profile.timeZone();
        language = profile.language();
    }

    Profile profile() {
        return new Profile(displayName, timeZone, language);
    }
}
