/**
 * Content as code: reads a tree of YAML files, checks it and publishes it. The only package that writes the catalogue,
 * published roadmaps and the search entries.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.content;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
