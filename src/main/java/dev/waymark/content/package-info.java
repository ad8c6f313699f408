/**
 * Content as code: reads a tree of YAML files, checks it and publishes it. The only writer of the catalogue, of
 * published roadmaps, and of what search finds.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.content;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
