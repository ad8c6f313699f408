package dev.waymark.catalogue;

import dev.waymark.platform.problem.NotFound;

/** There is no category of this slug. */
public final class CategoryNotFound extends NotFound {

    public CategoryNotFound(String slug) {
        super("Category not found", noSuch("category", slug));
    }
}
