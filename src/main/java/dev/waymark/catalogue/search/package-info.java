/**
 * Search over the catalogue and the roadmaps. {@link dev.waymark.catalogue.search.Search} is the entry point; {@link
 * dev.waymark.catalogue.search.SearchIndex} is written when content is published.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.catalogue.search;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
