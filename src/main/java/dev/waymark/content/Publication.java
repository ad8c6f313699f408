package dev.waymark.content;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;

/** A published content tree, stored so that anything computed from it can be computed again. */
@Entity
class Publication extends PanacheEntityBase {

    @Id
    Long number;

    @Column(updatable = false)
    int revision;

    @Column(updatable = false)
    String hash;

    @Column(updatable = false)
    byte[] tree;

    @Column(name = "published_at", updatable = false)
    Instant publishedAt;

    /** Whether this tree was ever published. */
    static boolean exists(String hash) {
        return count("hash", hash) > 0;
    }

    static Publication after(Optional<PublicationView> latest, ContentTree tree, byte[] canonical, Instant at) {
        var publication = new Publication();
        publication.number = latest.map(previous -> previous.number() + 1L).orElse(1L);
        publication.revision = tree.revision();
        publication.hash = tree.hash();
        publication.tree = canonical;
        publication.publishedAt = at;
        return publication;
    }
}
