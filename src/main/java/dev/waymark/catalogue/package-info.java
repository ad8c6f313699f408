/**
 * What there is to learn: categories, items (topics, learning resources, projects, certifications), prerequisites and
 * focus areas. {@link dev.waymark.catalogue.Catalogue} is the way in; only publishing content writes here.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
