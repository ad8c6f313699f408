/**
 * The catalogue: categories, items (topics, learning resources, projects, certifications), prerequisites and focus
 * areas. {@link dev.waymark.catalogue.Catalogue} is the entry point.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
