package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import jakarta.persistence.Entity;
import java.util.List;

@Entity
class Category extends CatalogueEntry {

    int position;

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
}
