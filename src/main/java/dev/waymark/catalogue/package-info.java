/**
 * What there is to learn: categories, items (topics, learning resources, projects, certifications), prerequisites and
 * focus areas; and the search over all of it, including the roadmaps that content adds to it.
 * {@link dev.waymark.catalogue.Catalogue} is the entry point; only the publication of content writes here.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
