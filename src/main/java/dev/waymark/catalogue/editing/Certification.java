package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.ItemKind;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

@Entity
@DiscriminatorValue("CERTIFICATION")
class Certification extends Item {

    String provider;

    @Nullable
    String url;

    @Enumerated(EnumType.STRING)
    @Nullable
    Cost cost;

    @Override
    ItemKind kind() {
        return ItemKind.CERTIFICATION;
    }

    void describe(CatalogueDraft.CertificationDraft draft) {
        super.describe(draft);
        provider = draft.provider();
        url = draft.url();
        cost = draft.cost();
    }
}
