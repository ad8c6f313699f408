package dev.waymark.sharing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets everybody who has a link see the progress of a learner in a roadmap. Written only under the learner lock. */
@Entity
@IdClass(Share.Key.class)
class Share extends PanacheEntityBase {

    record Key(Long learnerId, String id) implements Serializable {}

    @Id
    @Column(name = "learner_id")
    Long learnerId;

    @Id
    String id;

    @Column(name = "roadmap_id")
    Long roadmapId;

    @Column(name = "version_id")
    @Nullable
    Long versionId;

    @Column(name = "show_name")
    boolean showName;

    @Column(updatable = false)
    byte[] nonce;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /** Stored only once {@link #show} says what it shows. */
    static Share begin(long learner, String id, byte[] nonce, Instant at) {
        var share = new Share();
        share.learnerId = learner;
        share.id = id;
        share.nonce = nonce;
        share.createdAt = at;
        return share;
    }

    /** A share that is known to exist. */
    static Share of(long learner, String id) {
        return findById(new Key(learner, id));
    }

    static long countOf(long learner) {
        return count("learnerId", learner);
    }

    /**
     * @param version the version to show always; null for the one that the learner follows, or else the latest
     */
    void show(long roadmap, @Nullable Long version, boolean name) {
        roadmapId = roadmap;
        versionId = version;
        showName = name;
        persistAndFlush();
    }

    /** Permanent, since its nonce is never used again. */
    void revoke() {
        delete();
    }
}
