package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
class Category extends PanacheEntityBase {

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

    static List<Category> all() {
        return listAll();
    }

    static Category named(String slug) {
        var category = new Category();
        category.slug = slug;
        return category;
    }

    void describe(CatalogueDraft.CategoryDraft draft) {
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
