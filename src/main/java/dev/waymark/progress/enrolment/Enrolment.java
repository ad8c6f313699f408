package dev.waymark.progress.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/** A learner follows a roadmap, in one version until they move to another. Written only under the learner lock. */
@Entity
@IdClass(Enrolment.Key.class)
class Enrolment extends PanacheEntityBase {

    record Key(Long learnerId, Long roadmapId) implements Serializable {}

    @Id
    @Column(name = "learner_id")
    Long learnerId;

    @Id
    @Column(name = "roadmap_id")
    Long roadmapId;

    @Column(name = "version_id")
    Long versionId;

    @Column(name = "started_at", updatable = false)
    Instant startedAt;

    static void start(long learner, long roadmap, long version, Instant at) {
        var enrolment = new Enrolment();
        enrolment.learnerId = learner;
        enrolment.roadmapId = roadmap;
        enrolment.versionId = version;
        enrolment.startedAt = at;
        enrolment.persistAndFlush();
    }

    /** An enrolment that is known to exist. */
    static Enrolment of(long learner, long roadmap) {
        return findById(new Key(learner, roadmap));
    }

    static Optional<Enrolment> find(long learner, long roadmap) {
        return findByIdOptional(new Key(learner, roadmap));
    }

    void moveTo(long version) {
        versionId = version;
        persistAndFlush();
    }

    void end() {
        delete();
    }
}
