package dev.waymark.catalogue;

import dev.waymark.platform.problem.NotFound;

/** No category has this slug. */
public final class CategoryNotFound extends NotFound {

    public CategoryNotFound(String slug) {
        super("Category not found", noSuch("category", slug));
    }
}
