package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.CatalogueDraft;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.ItemName;
import dev.waymark.catalogue.ItemView;
import dev.waymark.catalogue.Level;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anything that a learner can tick. It keeps its row through renames, and with it everybody's progress. Not sealed,
 * since Hibernate derives proxies from it; {@link ItemView} is.
 */
@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
abstract class Item extends CatalogueEntry {

    boolean verified;

    @Nullable
    String note;

    @Enumerated(EnumType.STRING)
    @Nullable
    Level level;

    @Column(name = "hours_min")
    @Nullable
    Integer hoursMin;

    @Column(name = "hours_max")
    @Nullable
    Integer hoursMax;

    static List<Item> all() {
        return listAll();
    }

    abstract ItemKind kind();

    ItemName name() {
        return new ItemName(kind(), slug);
    }

    /** Takes over the members that every kind has, and brings a retired item back. */
    void describe(CatalogueDraft.ItemDraft draft) {
        slug = draft.slug();
        title = draft.title();
        summary = draft.summary();
        verified = draft.isVerified();
        note = draft.note();
        level = draft.level();
        hoursMin = draft.hours() == null ? null : draft.hours().min();
        hoursMax = draft.hours() == null ? null : draft.hours().max();
        retiredAt = null;
    }
}
