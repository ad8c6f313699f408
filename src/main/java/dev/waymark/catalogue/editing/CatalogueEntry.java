package dev.waymark.catalogue.editing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Anything that content names by a slug. It is retired when content drops it, since other rows refer to it. */
@MappedSuperclass
abstract class CatalogueEntry extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String slug;
    String title;
    String summary;

    @Column(name = "retired_at")
    @Nullable
    Instant retiredAt;

    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }
}
