package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "focus_area")
class FocusArea extends CatalogueEntry {

    int position;

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
}
