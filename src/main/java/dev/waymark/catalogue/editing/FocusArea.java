package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "focus_area")
class FocusArea extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String slug;
    String title;
    String summary;
    int position;

    @Column(name = "retired_at")
    @Nullable
    Instant retiredAt;

    static List<FocusArea> all() {
        return listAll();
    }

    static FocusArea named(String slug) {
        var area = new FocusArea();
        area.slug = slug;
        return area;
    }

    void describe(CatalogueDraft.FocusAreaDraft draft) {
        title = draft.title();
        summary = draft.summary();
        position = draft.position();
        retiredAt = null;
    }

    void retire(Instant at) {
        if (retiredAt == null) {
            retiredAt = at;
        }
    }
}
