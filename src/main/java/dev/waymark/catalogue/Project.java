package dev.waymark.catalogue;

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
