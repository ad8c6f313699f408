/**
 * What there is to learn: categories, items (topics, learning resources, projects, certifications), prerequisites, focus
 * areas; and the search over all of it, with the roadmaps that content puts there too.
 * {@link dev.waymark.catalogue.Catalogue} is the way in; only publishing content writes here.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
