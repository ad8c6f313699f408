package dev.waymark.catalogue.editing;

import dev.waymark.catalogue.ItemKind;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;

@Entity
@DiscriminatorValue("PROJECT")
class Project extends Item {

    @Override
    ItemKind kind() {
        return ItemKind.PROJECT;
    }
}
