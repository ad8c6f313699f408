package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ResourceType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@DiscriminatorValue("RESOURCE")
class LearningResource extends Item {

    @Enumerated(EnumType.STRING)
    ResourceType type;

    @Enumerated(EnumType.STRING)
    Cost cost;

    String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> authors;

    @Nullable
    String publisher;

    @Nullable
    String url;

    @Override
    ItemKind kind() {
        return ItemKind.RESOURCE;
    }

    void describe(CatalogueDraft.ResourceDraft draft) {
        super.describe(draft);
        type = draft.type();
        cost = draft.cost();
        language = draft.language() == null ? "en" : draft.language();
        authors = draft.authors();
        publisher = draft.publisher();
        url = draft.url();
    }
}
