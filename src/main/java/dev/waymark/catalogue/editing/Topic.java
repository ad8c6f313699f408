package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.ItemKind;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

@Entity
@DiscriminatorValue("TOPIC")
class Topic extends Item {

    @Column(name = "category_id")
    Long categoryId;

    @Column(name = "parent_id")
    @Nullable
    Long parentId;

    @Override
    ItemKind kind() {
        return ItemKind.TOPIC;
    }

    void describe(CatalogueDraft.TopicDraft draft, Long categoryId) {
        describe(draft);
        this.categoryId = categoryId;
    }

    void placeUnder(@Nullable Long parentId) {
        this.parentId = parentId;
    }
}
